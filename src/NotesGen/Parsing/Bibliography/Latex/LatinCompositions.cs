namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>
/// Puts a Latin letter and a combining mark together into the one character that Unicode has for them (the canonical
/// compositions of the Unicode character database). The runtime's own normalisation does nothing under invariant globalisation.
/// </summary>
internal static class LatinCompositions
{
    /// <summary>The letter with the mark, or null when there is no such character.</summary>
    public static char? Compose(char letter, char mark)
    {
        string pairs = LettersWith(mark);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }

    /// <summary>Each letter that can carry the mark, followed by the letter that carries it.</summary>
    private static string LettersWith(char mark) => mark switch
    {
        '\u0300' => "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
        '\u0301' => "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
        '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        '\u0304' => "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ",
        '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
        '\u0307' => "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        '\u0308' => "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        '\u030A' => "AÅaåUŮuůwẘyẙ",
        '\u030B' => "OŐoőUŰuű",
        '\u030C' => "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ",
        '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        '\u031B' => "OƠoơUƯuư",
        '\u0323' => "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        '\u0324' => "UṲuṳ",
        '\u0325' => "AḀaḁ",
        '\u0326' => "SȘsșTȚtț",
        '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        '\u032E' => "HḪhḫ",
        '\u0330' => "EḚeḛIḬiḭUṴuṵ",
        '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        _ => "",
    };
}
