using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;

namespace NotesGen.Tests;

/// <summary>Templates that say what a page holds, one fact an element, and nothing of how it looks.</summary>
internal static class MiniTheme
{
    private const string Templates =
        """
        === layouts/page.sbn-html
        <!doctype html><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}">
        {{ content }}
        === pages/home.sbn-html
        <h1>{{ page.title }}</h1><main>{{ if article }}{{ article.body }}{{ end }}</main>
        {{ for note in overview.newest }}<p class="newest">{{ note.title }}</p>{{ end }}
        === pages/not-found.sbn-html
        <h1>{{ page.title }}</h1>
        === pages/map.sbn-html
        <h1>{{ page.title }}</h1>
        === pages/list.sbn-html
        <h1>{{ page.title }}</h1>
        {{ if list.subject == 'tags' }}{{ for group in list.groups }}<h2>{{ group.title }}</h2>
        {{ for tag in group.items }}<p class="tag-entry">{{ tag.title }} {{ tag.count }} {{ tag.level }}</p>{{ end }}{{ end }}{{ end }}
        === pages/tag.sbn-html
        <h1>{{ tag.title }}</h1><p class="counts">{{ tag.counts }}</p>
        {{ for above in tag.parents }}<p class="parent">{{ above.title }} {{ above.url }}</p>{{ end }}
        {{ for entry in tag.sub_tags }}<p class="sub-tag">{{ entry.title }} {{ entry.url }} {{ entry.count }} {{ entry.level }}</p>{{ end }}
        {{ for entry in tag.entries }}<p class="entry">{{ entry.note.title }}</p>{{ end }}
        === pages/redirect.sbn-html
        <a href="{{ target }}">{{ page.title }}</a>
        === pages/page.sbn-html
        <h1>{{ note.title }}</h1><main>{{ article.body }}</main>
        === pages/inquiry.sbn-html
        <h1>{{ note.title }}</h1><main>{{ article.body }}</main>
        {{ for finding in findings }}<p class="finding">{{ finding.note.title }}: {{ finding.text }}</p>{{ end }}
        === pages/paper.sbn-html
        <h1>{{ paper.title }}</h1>
        {{ for use in record.uses }}<p class="use">{{ use.note.title }}: {{ use.sentence }}</p>{{ end }}
        === pages/topic.sbn-html
        <h1>{{ topic.title }}</h1><p class="counts">{{ topic.counts }}</p>
        {{ for entry in topic.entries }}<p class="entry">{{ entry.note.title }}</p>{{ end }}
        === pages/cluster.sbn-html
        <h1>{{ cluster.title }}</h1><p class="counts">{{ cluster.counts }}</p>
        {{ for part in cluster.sub_topics }}<section><h2>{{ part.title }}</h2><p class="count">{{ part.count }}</p>
        {{ if part.is_cut }}<p class="more">{{ part.url }}</p>{{ end }}
        {{ for entry in part.entries }}<p class="entry">{{ entry.note.title }}</p>{{ end }}</section>{{ end }}
        === pages/hub.sbn-html
        <h1>{{ note.title }}</h1><p class="counts">{{ hub.counts }}</p><main>{{ hub.intro }}</main>
        {{ for section in hub.sections }}<section id="{{ section.anchor }}"><h2>{{ section.heading }}</h2><p class="count">{{ section.count }}</p>
        <div class="intro">{{ section.intro }}</div>
        {{ for entry in section.entries }}<div class="entry"><b>{{ if entry.note }}{{ entry.note.title }}{{ else }}{{ entry.missing }}{{ end }}</b><i>{{ entry.gloss }}</i></div>{{ end }}
        </section>{{ end }}
        {{ for link in hub.listed_in }}<p class="listed-in">{{ link.title }}</p>{{ end }}
        === pages/note.sbn-html
        <h1>{{ note.title }}</h1><p class="type">{{ note.type }}</p><p class="description">{{ note.description }}</p><main>{{ article.body }}</main>
        {{ for reference in article.references }}<p class="reference">{{ reference.paper.title }}</p>{{ end }}
        {{ for item in article.related }}<p class="related">{{ item.note.title }}: {{ item.reasons | array.join '; ' }}</p>{{ end }}
        {{ for item in article.related }}<p class="why">{{ item.note.title }}: {{ item.sentences | array.join ' ' }}</p>{{ end }}
        {{ for relation in article.relations }}<p class="relation">{{ relation.title }}: {{ for other in relation.notes }}{{ other.title }} {{ end }}</p>{{ end }}
        {{ for item in article.linking_notes }}<p class="from-note"><b>{{ item.note.title }}</b> {{ item.passage }}</p>{{ end }}
        {{ for item in article.linking_hubs }}<p class="from-hub">{{ item.note.title }}: {{ item.section }}</p>{{ end }}
        {{ for item in article.inquiries }}<p class="inquiry">{{ item.note.title }}: {{ item.text }}</p>{{ end }}
        {{ for place in article.neighbours }}<p class="place">{{ place.position }}: {{ if place.previous }}{{ place.previous.title }}{{ else }}-{{ end }} < > {{ if place.next }}{{ place.next.title }}{{ else }}-{{ end }}</p>{{ end }}

        """;

    public static ISourceFolder Folder { get; } = ExampleSite.FolderOf(Templates);

    /// <summary>The theme with another template.</summary>
    public static ISourceFolder With(string path, string template) =>
        new MemoryFolder(new Dictionary<string, byte[]>(ExampleSite.FilesOf(Templates), StringComparer.Ordinal) { [path] = System.Text.Encoding.UTF8.GetBytes(template) });
}
