namespace NotesGen.Benchmarks.Vaults.Words;

/// <summary>What the made-up notes are about: something done on a farm, what it does, and where.</summary>
internal static class Subjects
{
    /// <summary>What is varied.</summary>
    public static string[] Causes { get; } = Split("""
        irrigation timing|cover-crop mixture|tillage depth|sowing density|row spacing|nitrogen splitting|biochar dosage|
        mulch thickness|crop rotation length|intercropping pattern|grazing pressure|fallow duration|compost maturity|lime application|
        hedgerow placement|drainage spacing|seed coating|mycorrhizal inoculation|pheromone trapping|strip mowing|canopy pruning|
        deficit watering|root-zone heating|shade netting|soil solarisation|phosphorus banding|trap cropping|stubble retention|
        controlled traffic|variable-rate spreading|beneficial-insect release|windbreak porosity|salinity flushing|green-manure timing|
        foliar feeding|rootstock choice|subsurface drip|night cooling|straw incorporation|paddock rotation|pollinator strips|
        manure separation|residue burning bans|contour ploughing|harvest moisture targets|sensor-guided weeding|seedbed rolling|
        micronutrient priming|stocking density|undersown clover|flood spreading|deep ripping|organic amendments|cultivar mixtures|
        terrace maintenance|frost-alarm thresholds|plastic-film removal|buffer-strip width|litter raking|rainwater harvesting
        """);

    /// <summary>What is measured.</summary>
    public static string[] Effects { get; } = Split("""
        grain protein|infiltration rate|weed emergence|nitrate leaching|earthworm abundance|yield stability|canopy temperature|
        aphid pressure|root penetration|soil respiration|water-use efficiency|lodging resistance|seedling vigour|aggregate stability|
        fruit set|harvest labour|methane flux|pollinator visits|late-blight incidence|phosphorus runoff|forage quality|
        frost tolerance|carbon sequestration|mycotoxin levels|gross margin|drought recovery|nodulation success|milk yield|
        storage losses|fungal diversity|surface crusting|bird nesting success|fuel consumption|kernel weight|nutrient balance|
        ammonia emission|flowering synchrony|pasture persistence|evaporative demand|sediment delivery
        """);

    /// <summary>Where it is done.</summary>
    public static string[] Places { get; } = Split("""
        semi-arid plains|upland terraces|peaty lowlands|smallholder vegetable plots|irrigated orchards|rain-fed wheat belts|
        sandy coastal soils|greenhouse tomatoes|organic dairy farms|rice-fish systems|vineyard hillsides|volcanic highlands|
        drained polders|agroforestry margins|clay-rich basins|boreal barley fields|savanna rangelands|potato rotations|
        floodplain meadows|mixed livestock holdings|hail-prone valleys|olive groves|maize monocultures|peri-urban gardens|
        saline delta farms|alpine pastures|cotton districts|no-till demonstration farms|tea estates|winter oilseed trials
        """);

    /// <summary>Machines and varieties, as proper names.</summary>
    public static string[] Varieties { get; } = Split("Aldera|Borvik|Cantley|Dromel|Estrava|Fenholt|Gravina|Hesper|Ilmara|Jorund|Kestrova|Lumen|Marlow|Nivara|Ostrel|Palissy|Quern|Rowanel|Sabine|Torvald");

    /// <summary>Collections of observations, as proper names.</summary>
    public static string[] Surveys { get; } = Split("FieldWatch|SoilBase|AgroPanel|CropLedger|PlotNet-lite|RainGauge40|LeafScan|RootAtlas|HerdCount|GrainTrial|WeedMap|OrchardLog|TillBench|PollenTrack|DrainStat|HarvestQA");

    /// <summary>Where results are published.</summary>
    public static string[] Journals { get; } = Split("AGRO|FCR|SOILTIL|EJA|AGEE|PLSO|IRRSCI|WEEDRES|JAGSC|CATENA");

    private static string[] Split(string words) => words.ReplaceLineEndings("").Split('|');
}
