using NotesGen.Browser.Tests.Sites;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>What people might type: everything that a query can hold, and the titles of notes, whole and half typed.</summary>
internal static class DemoQueries
{
    /// <summary>Queries for a site in several scripts.</summary>
    public static readonly string[] InManyTongues =
    [
        "sleep", "slee", "sleeping", "memories", "memory ", "größe", "GROSSE", "grosse maß", "strassenbahn", "straßenbahnfahrerin ", "gedächtnis", "gedachtniss",
        "学习", "学", "强化学习", "\"强化学习\"", "强化 学习", "学习 奖", "-学习", "奖励", "智能体", "睡眠", "記憶", "睡眠と記憶", "ﾒﾓﾘ", "メモ", "カタカナの", "النوم", "الذاكرة", "تَرتيب", "ترتيب في",
        "topic:memory", "topic:sle", "type:evid", "kind:topic", "year:2022", "year:20", "year:2023-2024", "year:-2022", "topic:sleep -long", "author:ouyang", "author:\"long ouyang\"", "paper:instructions",
        "title:long", "text:long", "long -title:long", "\"of errors\"", "\"errors of\"", "\"traces of a d", "self-correction", "self-corr", "hipocampus", "hippocampsu", "xyzzy", "dream xyzzy", "emory", "nemory", "dream memory größe 学习", "learning lists größe -sleep", "\"", "-", ":", "  ", "“of errors”", "twenty-one",
    ];

    private static readonly string[] Typed =
    [
        "reward", "rewa", "reward hacking", "reward hack", "hacking", "hacked", "\"reward hacking\"", "\"reward model\"", "\"reward mod", "reward -model", "-reward", "-reward policy", "entropy", "entropy collapse", "policy entropy",
        "policy optimisation", "optimization", "optimisation", "overoptimisation", "overoptimizaton", "verifier", "verifers", "verifirs", "self-correction", "self correction", "chain-of-thought", "chain of thought", "cot", "grpo", "ppo", "dpo vs ppo",
        "dpo -ppo", "kl penalty", "kl", "k", "pass@k", "pass at k", "tree search", "mcts", "monte carlo", "distil", "distillation", "small models", "synthetic data", "model collapse", "the", "the of and", "of the reward", "what is a reward",
        "author:sutton", "author:ouyang", "author:\"jason wei\"", "author:wei", "paper:1706.03741", "1706.03741", "paper:\"deep reinforcement\"", "paper:preferences", "topic:reward", "topic:\"reward models\"", "topic:policy entropy", "topic:nothing",
        "cluster:learning", "cluster:learning-signals reward", "-cluster:learning-signals reward", "type:hub", "type:evidence", "type:synth entropy", "kind:paper reward", "kind:note", "year:2025", "year:2017-2020", "year:2024- reward", "year:-2019", "year:abc",
        "title:reward", "title:\"proxy reward\"", "claim:monitor", "description:curves", "text:goodhart", "tag:rlvr", "hub:\"designing a reward\"", "hub:reasoning entropy", "goodhart", "goodhart's law", "human preferences", "christiano", "Christiano et al",
        "deepseek", "o1", "alpha", "alphago", "gsm8k", "math benchmark", "benchmark contamination", "long chains", "length", "longer answers", "verbosity bias", "judge", "llm judge", "judges bias", "debate", "weak to strong", "oversight",
        "scalable oversight", "faithful", "faithfulness", "unfaithful chains", "monitor", "monitoring", "tool use", "tools", "agents", "multi-turn", "memory", "reflection", "critique", "star", "expert iteration", "rejection sampling", "best-of-n", "best of n",
        "temperature", "clip", "clipping", "advantage", "baseline", "critic", "value model", "reinforce", "token level", "importance ratio", "spurious rewards", "random rewards", "qwen", "llama", "base model", "pretraining", "curriculum", "few examples",
        "\"does not\"", "\"the model\" reward", "\"of the policy\"", "title:the", "rewards rewarding rewarded", "reasoningx", "resoning", "raesoning", "zzzz", "quantum", "a", "i", "is it", "café", "ﬁne", "ＲＥＷＡＲＤ", "reward​hacking", "theming", "manual template",
        "dpo vs ppo quantum", "lightman goodhart christiano sycophancy", "reward xyzzy", "the xyzzy", "eward", "teward", "erward", "\"of the\"", "\"the reward\" of", "\"of the rew", "in the of and", "text:the", "title:of", "what is the reward of the policy", "monte carlo lightman author:wei quantum", "verifier goodhart tools \"reward hacking\"", "self-correction zzzz gsm8k qwen goodhart",
    ];

    /// <summary>Queries for the demo.</summary>
    public static IEnumerable<string> All => [.. Typed, .. DemoSite.Notes.Take(40).SelectMany(Titles)];

    /// <summary>The words of a note's address are those of its title, or nearly: asked for whole, and while they are typed.</summary>
    private static IEnumerable<string> Titles(string address)
    {
        string title = address.Split('/')[1].Replace('-', ' ');
        return [title + "?", title[..^3]];
    }
}
