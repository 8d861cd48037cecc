using System.Globalization;
using NotesGen.Graph;
using NotesGen.Indexing.Search.Words;
using NotesGen.Indexing.Search.Writing.Texts;
using NotesGen.Model;
using NotesGen.Rendering;

namespace NotesGen.Indexing.Search.Writing.Documents;

/// <summary>What stands in which field of a document: titles and names as a list, one by one; texts in Unicode's form NFC.</summary>
internal sealed class DocumentTexts(SiteGraph graph)
{
    private const int MostAuthors = 30;

    private readonly TextOfNotes notes = new(graph);
    private readonly List<string> found = [];

    /// <summary>The text of a document, one block a line; nothing for what has no file.</summary>
    public string TextOf(SearchDocument document) => document.Note < 0 ? "" : ComposedText.Of(notes.Of(document.Note));

    /// <summary>The texts of any field but that of the text itself. The list is filled anew by the next call.</summary>
    public List<string> Of(SearchDocument document, SearchField field)
    {
        found.Clear();
        switch (field)
        {
            case SearchField.Title:
                Add(document.Title);
                break;
            case SearchField.Claim:
                Add(document.Claim);
                break;
            case SearchField.Description:
                Add(document.Description);
                break;
            case SearchField.Paper:
                AddPapers(document);
                break;
            case SearchField.Author:
                AddAuthors(document);
                break;
            case SearchField.Topic:
                AddTopics(document);
                break;
            case SearchField.Hub:
                AddHubs(document);
                break;
            case SearchField.Heading when document.Note >= 0:
                AddHeadings(graph.Notes[document.Note].Body);
                break;
            case SearchField.Tag when document.Note >= 0:
                AddAll(graph.Notes[document.Note].Tags);
                break;
            case SearchField.Alias when document.Note >= 0:
                AddAll(graph.Notes[document.Note].Aliases);
                break;
        }

        return found;
    }

    /// <summary>A paper as it is cited: "Lightman et al., 2023. Let's Verify Step by Step".</summary>
    public string CitationOf(int number)
    {
        Paper paper = graph.AllPapers[number];
        string citation = PaperNaming.Citation(paper);
        return ComposedText.Of(paper.Authors.Count == 0 ? citation : $"{citation}. {PaperNaming.Title(paper)}");
    }

    private void AddPapers(SearchDocument document)
    {
        foreach (int number in document.Papers)
        {
            Paper paper = graph.AllPapers[number];
            Add(paper.Title ?? "");
            foreach (PaperId id in paper.Ids)
            {
                Add(id.Kind switch
                {
                    PaperIdKind.ArXiv => "arXiv:" + id.Value,
                    PaperIdKind.Doi => "doi:" + id.Value,
                    _ => id.Value,
                });
            }
        }
    }

    /// <summary>Authors, and the years of their papers: readers remember a paper by both.</summary>
    private void AddAuthors(SearchDocument document)
    {
        if (document.Note >= 0)
        {
            AddAll(graph.Notes[document.Note].Authors);
        }

        foreach (int number in document.Papers)
        {
            foreach (string author in graph.AllPapers[number].Authors.Take(MostAuthors))
            {
                Add(author);
            }
        }

        foreach (int year in document.Papers.Select(paper => graph.AllPapers[paper].Year).OfType<int>().Distinct())
        {
            Add(year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AddTopics(SearchDocument document)
    {
        if (document.Topic >= 0 && document.Kind != DocumentKind.Topic)
        {
            Add(graph.Topics[document.Topic].Title);
        }

        if (document.Kind != DocumentKind.Cluster)
        {
            foreach (int cluster in document.Clusters)
            {
                Add(graph.Clusters[cluster].Title);
            }
        }
    }

    private void AddHubs(SearchDocument document)
    {
        if (document.Note < 0)
        {
            return;
        }

        int before = -1;
        foreach (Listing listing in graph.Listings[document.Note])
        {
            if (listing.Hub != before)
            {
                Add(graph.Notes[graph.Hubs[listing.Hub].Number].Title);
                before = listing.Hub;
            }
        }
    }

    private void AddHeadings(Body body)
    {
        foreach (Heading heading in body.Headings)
        {
            Add(heading.Text);
        }
    }

    private void AddAll(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Add(text);
        }
    }

    private void Add(string text)
    {
        if (text.Length > 0)
        {
            found.Add(ComposedText.Of(text));
        }
    }
}
