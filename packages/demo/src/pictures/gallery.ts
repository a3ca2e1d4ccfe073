import { applesMarket } from "./apples.ts";
import { ballotBox } from "./ballot.ts";
import { flagsCapital } from "./capital.ts";
import { chessBoard } from "./chess.ts";
import { clinicTrain } from "./clinic.ts";
import { containerRoute } from "./container.ts";
import { courtyardTrees } from "./courtyard.ts";
import { dogSteppe } from "./dog.ts";
import { feltPattern } from "./felt.ts";
import { filmReel } from "./film.ts";
import { hockeyRink } from "./hockey.ts";
import { housingChart } from "./housing.ts";
import { iceShip } from "./ice.ts";
import { islandsMap } from "./islands.ts";
import { kobyzStrings } from "./kobyz.ts";
import { lakeChart } from "./lake.ts";
import { parcelLockers } from "./lockers.ts";
import { negotiationTable } from "./negotiation.ts";
import { newspaperColumns } from "./newspaper.ts";
import { nightCity } from "./night-city.ts";
import { observatoryStars } from "./observatory.ts";
import { parliamentHall } from "./parliament.ts";
import { portraits } from "./portraits.ts";
import { queueNumbers } from "./queue.ts";
import { railwaySteppe } from "./railway.ts";
import { riverMap } from "./river.ts";
import { runnersRoute } from "./running.ts";
import { schoolWindows } from "./school.ts";
import { seismogram } from "./seismogram.ts";
import { mountainSlope } from "./slope.ts";
import { snowLeopard } from "./snow-leopard.ts";
import { solarPanels } from "./solar.ts";
import { theatreCurtain } from "./theatre.ts";
import { wheatField } from "./wheat.ts";

export const pictures: Record<string, () => string> = {
  "flags-capital": flagsCapital,
  "railway-steppe": railwaySteppe,
  "wheat-field": wheatField,
  "solar-panels": solarPanels,
  "observatory-stars": observatoryStars,
  "mountain-slope": mountainSlope,
  "dog-steppe": dogSteppe,
  "snow-leopard": snowLeopard,
  "container-route": containerRoute,
  "islands-map": islandsMap,
  "river-map": riverMap,
  "runners-route": runnersRoute,
  "lake-chart": lakeChart,
  "housing-chart": housingChart,
  seismogram: seismogram,
  "night-city": nightCity,
  "courtyard-trees": courtyardTrees,
  "hockey-rink": hockeyRink,
  "parcel-lockers": parcelLockers,
  "school-windows": schoolWindows,
  "clinic-train": clinicTrain,
  "negotiation-table": negotiationTable,
  "parliament-hall": parliamentHall,
  "theatre-curtain": theatreCurtain,
  "ballot-box": ballotBox,
  "queue-numbers": queueNumbers,
  "newspaper-columns": newspaperColumns,
  "felt-pattern": feltPattern,
  "kobyz-strings": kobyzStrings,
  "film-reel": filmReel,
  "chess-board": chessBoard,
  "apples-market": applesMarket,
  "ice-ship": iceShip,
  ...portraits,
};
