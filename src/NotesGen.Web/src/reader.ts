// What every page gains by a script: nothing that is not there without it is needed to read. Each part looks for what it serves
// and does nothing on a page without it.
import { markContents } from "./reader/contents";
import { exploreInPlace } from "./reader/explore";
import { listenToKeys } from "./reader/keys";
import { measureReferences } from "./reader/margin";
import { offerPlace } from "./reader/place";
import { showPreviews } from "./reader/previews";
import { offerSearch } from "./reader/search";
import { switchTheme } from "./reader/theme";
import { keepView } from "./reader/views";
import { zoomMaps } from "./reader/zoom";

switchTheme();
keepView();
exploreInPlace();
showPreviews();
listenToKeys();
markContents();
measureReferences();
zoomMaps();
offerPlace();
offerSearch();
