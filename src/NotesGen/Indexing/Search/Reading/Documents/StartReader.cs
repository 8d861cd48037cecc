using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>Reads the file that is read first, part by part in the order that the README of the search index tells.</summary>
internal static class StartReader
{
    /// <summary>What the file's bytes tell.</summary>
    /// <exception cref="DamagedIndexException">They are no such file.</exception>
    public static IndexStart Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(IndexFiles.Mark))
        {
            throw new DamagedIndexException("it does not begin as a search index of this version does");
        }

        ByteReader bytes = new(Unpacker.Unpack(file[IndexFiles.Mark.Length..]));
        bool isStemmed = bytes.Number() == 1;
        int count = bytes.Number();

        // An initializer runs in the order in which it is written, which is that of the file.
        IndexStart start = new()
        {
            IsStemmed = isStemmed,
            Count = count,
            Fields = ReadFields(ref bytes),
            MeanLength = bytes.Number(),
            Kinds = ReadKinds(ref bytes),
            Types = bytes.Texts(),
            Topics = ReadGroups(ref bytes),
            Clusters = ReadGroups(ref bytes),
            Kind = bytes.Column(count),
            Type = bytes.Column(count),
            Topic = bytes.Column(count),
            ClustersOf = ReadClusters(ref bytes, count),
            Year = bytes.Column(count),
            Length = bytes.Column(count),
            TitleLength = bytes.Column(count),
            Stretches = ReadStretches(ref bytes),
            Records = ReadRecords(ref bytes, count),
            Common = bytes.Raw(bytes.Number()).ToArray(),
        };
        Check(start);
        return start;
    }

    /// <summary>What stands in the columns must be there.</summary>
    private static void Check(IndexStart start)
    {
        bool isWhole = start.Common.Length <= ushort.MaxValue && start.Fields.Count <= 31 && start.FieldOf("text") >= 0 && start.FieldOf("title") >= 0
            && start.Kind.All(kind => kind < start.Kinds.Count)
            && start.Type.All(type => type <= start.Types.Count)
            && start.Topic.All(topic => topic <= start.Topics.Count)
            && start.ClustersOf.All(clusters => clusters.All(cluster => cluster < start.Clusters.Count));
        if (!isWhole)
        {
            throw new DamagedIndexException("a document is of something that is not there");
        }
    }

    private static FoundField[] ReadFields(ref ByteReader bytes)
    {
        FoundField[] fields = new FoundField[bytes.Count()];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = new FoundField(bytes.Text(), Weighing.Read(bytes.Number()));
        }

        return fields;
    }

    private static FoundKind[] ReadKinds(ref ByteReader bytes)
    {
        FoundKind[] kinds = new FoundKind[bytes.Count()];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = new FoundKind(bytes.Text(), bytes.Text(), Weighing.Read(bytes.Number()));
        }

        return kinds;
    }

    private static NamedGroup[] ReadGroups(ref ByteReader bytes)
    {
        NamedGroup[] groups = new NamedGroup[bytes.Count()];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new NamedGroup(bytes.Text(), bytes.Text());
        }

        return groups;
    }

    private static List<int[]> ReadClusters(ref ByteReader bytes, int count)
    {
        List<int[]> clusters = [];
        for (int i = 0; i < count; i++)
        {
            clusters.Add(bytes.Column(bytes.Number()));
        }

        return clusters;
    }

    private static List<Stretch> ReadStretches(ref ByteReader bytes)
    {
        (string Words, string Hits, int Count)[] pairs = new (string, string, int)[bytes.Count()];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (ReadName(ref bytes, IndexFiles.Words), ReadName(ref bytes, IndexFiles.Hits), bytes.Number());
        }

        List<Stretch> stretches = [];
        foreach ((string words, string hits, int count) in pairs)
        {
            long start = 0;
            for (int i = 0; i < count; i++)
            {
                stretches.Add(new Stretch(bytes.Text(), words, hits, start, bytes.Number()));
                start += stretches[^1].Length;
            }
        }

        return stretches;
    }

    private static RecordPlace[] ReadRecords(ref ByteReader bytes, int count)
    {
        int perFile = bytes.Number();
        string[] files = new string[bytes.Count()];
        for (int i = 0; i < files.Length; i++)
        {
            files[i] = ReadName(ref bytes, IndexFiles.Notes);
        }

        if ((long)files.Length * perFile < count)
        {
            throw new DamagedIndexException("there are fewer records than documents");
        }

        int[] lengths = bytes.Column(count);
        int[] beside = bytes.Column(count);
        RecordPlace[] records = new RecordPlace[count];
        long start = 0;
        for (int i = 0; i < count; i++)
        {
            start = i % perFile == 0 ? 0 : start;
            records[i] = new RecordPlace(files[i / perFile], start, lengths[i], beside[i]);
            start += (long)lengths[i] + beside[i];
        }

        return records;
    }

    private static string ReadName(ref ByteReader bytes, string kind) => IndexFiles.PathOf(kind, bytes.Raw(IndexFiles.HashLength));
}
