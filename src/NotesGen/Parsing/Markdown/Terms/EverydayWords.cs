namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Words so common in a language that sharing them says nothing about two notes. They also tell which language a note is
/// written in. Words of two letters are left out everywhere and need not stand here.
/// </summary>
internal static class EverydayWords
{
    /// <summary>The languages as the first part of a BCP 47 tag; English comes first, which a note without any of these words is taken for.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "it", "nl", "pt"];

    /// <summary>Every word with the languages in which it is common, as bits in the order of <see cref="Languages"/>.</summary>
    public static IReadOnlyDictionary<string, int> All { get; } = Gather(English, German, Spanish, French, Italian, Dutch, Portuguese);

    private const string English =
        """
        about above across after again against all almost alone along already also although always among and another any
        anyone anything are around ask away back because become been before began behind being below best better between
        beyond both but call came can cannot case clear come common could did different does doing done down during each
        early either else enough even ever every everything example far few find first follow for found four from full
        further gave general get give given goes going good got had half has have having her here him his how however
        into its itself just keep kind know large last later least less let like little long look made make many matter
        may mean means might more most much must near need needs neither never new next none nor not nothing now number
        off often old once one only onto open other others our out over own part perhaps place point put quite rather
        read really right run said same say says second see seem seen set several shall she should show side simple
        since small some something sometimes soon still such take taken tell than that the their them then there
        therefore these they thing think third this those though three through thus time today together told too took
        toward try turn two under until upon use used using usual usually very want was way well went were what when
        where whether which while who whole whom whose why will with within without word work would write yes yet you
        your note question answer claim paper result aren couldn didn doesn don hadn hasn haven isn mustn shouldn wasn
        weren wouldn http https www org com html
        """;

    private const string German =
        """
        aber alle allem allen aller alles als also andere anderen auch auf aus bei beim bereits bis bisher bleibt dabei
        dadurch dafür dagegen daher damit dann daran darauf daraus darin darüber das dass dem den denen denn dennoch der
        deren des desto deshalb dessen die dies diese diesem diesen dieser dieses doch dort durch eher ein eine einem
        einen einer eines einige einmal erst etwa etwas für gegen gibt haben hat hatte hatten hier hin hinter ich ihm
        ihn ihr ihre ihrem ihren ihrer immer ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen
        keiner können könnte könnten man manche mehr meist mit muss müssen nach nicht nichts noch nun nur oder oft ohne
        schon sehr sein seine seinem seinen seiner seit selbst sich sie sind sobald sodass solche sollen sollte sondern
        sonst sowie statt über und uns unser unter viel viele vom von vor war waren warum was weil weiter welche welchem
        welchen welcher welches wenig weniger wenn wer werden wie wieder will wir wird wobei wohl wurde wurden zum zur
        zwar zwischen zwei drei http https www org com html
        """;

    private const string Spanish =
        """
        algo algunas algunos ante antes aquel aquella aquí así aun aún aunque bajo bien cada casi como cómo con contra
        cosas cual cuál cuando cuándo cuanto cuatro cuya cuyo debe deben del dentro desde después donde dónde dos
        durante ella ellas ellos embargo entonces entre era eran esa esas ese eso esos esta está están estar estas este
        esto estos estoy fue fueron fuera gran grandes haber había hace hacer hacia han hasta hay hoy incluso junto las
        les los luego más mayor mejor menos mientras mis misma mismo modo mucha muchas mucho muchos muy nada nos
        nosotros nuestra nuestro nunca otra otras otro otros para parte pero poco pocos por porque pronto propia propio
        puede pueden pues que qué quien quién sea según ser sería será sido siempre sin sino sobre solo sólo son sus tal
        también tampoco tan tanta tanto tener tiene tienen toda todas todavía todo todos tras tres una unas uno unos vez
        veces http https www org com html
        """;

    private const string French =
        """
        afin ainsi alors apr après assez aucun aucune aussi autant autre autres avait avant avec avez avoir avons
        beaucoup bien car cela celle celles celui cependant ces cet cette ceux chaque chez comme comment contre dans
        davantage depuis des deux devant devrait doit doivent donc dont elle elles encore enfin ensuite entre est était
        étaient être eux fait faire faut fois furent hors ici ils jamais jusque laquelle les lequel leur leurs lors
        lorsque mais malgré mes mieux moins mon même mêmes nos notre nous ont par parce parfois parmi pas pendant permet
        peu peut peuvent plus plusieurs plutôt pour pourquoi pourrait pourtant près presque puis puisque quand que quel
        quelle quelles quelque quelques quels qui quoi rien sans sauf selon sera serait ses seule seulement seul soit
        son sont sous souvent sur surtout tandis tant tel telle telles tels toujours tous tout toute toutefois toutes
        très trois une uns vers via voici vos votre vous http https www org com html
        """;

    private const string Italian =
        """
        abbastanza alcune alcuni allora altra altre altri altro anche ancora aveva avere anzi bene che chi ciascuno ciò
        cioè coloro come con contro così cosa cui dagli dal dalla dalle dallo degli dei del della delle dello dentro
        deve devono dopo dove due dunque durante ecco era erano essere fare fatto fino fra già gli hanno infatti infine
        inoltre intanto invece loro lui lungo mai meglio meno mentre molta molte molti molto negli nei nel nella nelle
        nello nessun nessuna niente noi non nostra nostro ogni oltre oppure ora per perché però più poca poche pochi
        poco poi possono prima proprio può qual quale quali qualche quando quanto quasi quattro quegli quei quel quella
        quelle quelli quello questa queste questi questo quindi sarà sarebbe sempre senza sia siamo sei sono sopra sotto
        spesso stata state stati stato stesso sua sue sugli sui sul sulla sulle suo suoi tale tali tanto tra tre troppo
        tutta tutte tutti tutto una uno verso via volta volte http https www org com html
        """;

    private const string Dutch =
        """
        aan achter alle alleen allemaal als altijd ander andere anders beide bij bijna binnen daar daarom daarin dan dat
        deze die dit doch doen door dus een eens elk elke enige enkel enkele echter eerst erg even geen geworden graag
        had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ieder iedere inderdaad intussen juist kan kon
        konden kunnen maar maken meer meest men met mijn misschien moet moeten mogelijk naar naast niet niets nieuwe nog
        nooit omdat onder ons onze ook opnieuw over pas per precies reeds slechts soms steeds tegen tevens toch toe toen
        tot tussen twee uit uitsluitend van vanaf vanuit veel verder via vol voor vooral vrij waar waarbij waardoor
        waarom waarin want waren was wat weer weinig wel welke werd werden wie wij wil wordt worden zal zeer zelf zelfs
        zich zij zijn zoals zonder zou zouden zowel http https www org com html
        """;

    private const string Portuguese =
        """
        ainda além algo algum alguma algumas alguns ambos ante antes aos após aquela aquele aqui assim até bem cada caso
        com como contra contudo cuja cujo das dela dele deles dentro depois desde dessa desse desta deste deve devem
        dois dos durante ela elas ele eles embora enquanto entre então era eram essa essas esse esses esta está estão
        estar estas este estes foi foram fora haver havia hoje isso isto lhe logo mais mas maior mediante meio melhor
        menos mesma mesmo muita muitas muito muitos nada não nas nem nenhum nessa nesse nesta neste nos nós nossa nosso
        num numa nunca onde ora outra outras outro outros para pela pelas pelo pelos pode podem porém por porque
        portanto pouco poucos primeiro própria próprio quais qual qualquer quando quanto quase que quem são seja sem
        sempre sendo ser será seria seu seus sido sob sobre sua suas tal também tanto tão tem têm tempo ter todas todo
        todos três tudo uma umas uns vai vez vezes você http https www org html
        """;

    private static Dictionary<string, int> Gather(params ReadOnlySpan<string> lists)
    {
        Dictionary<string, int> all = new(StringComparer.Ordinal);
        for (int language = 0; language < lists.Length; language++)
        {
            foreach (string word in lists[language].Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                all[word] = all.GetValueOrDefault(word) | (1 << language);
            }
        }

        return all;
    }
}
