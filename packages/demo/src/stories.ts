import { story as avalancheService } from "./stories/avalanche-service.ts";
import { story as budgetHearing } from "./stories/budget-hearing.ts";
import { story as carpetExhibition } from "./stories/carpet-exhibition.ts";
import { story as chessSchool } from "./stories/chess-school.ts";
import { story as cleanWinter } from "./stories/clean-winter.ts";
import { story as clinicTrain } from "./stories/clinic-train.ts";
import { story as eQueue } from "./stories/e-queue.ts";
import { story as filmRestoration } from "./stories/film-restoration.ts";
import { story as islandVote } from "./stories/island-vote.ts";
import { story as kobyzArchive } from "./stories/kobyz-archive.ts";
import { story as lakeLevel } from "./stories/lake-level.ts";
import { story as marathon } from "./stories/marathon.ts";
import { story as marketApples } from "./stories/market-apples.ts";
import { story as mountainObservatory } from "./stories/mountain-observatory.ts";
import { story as newHorizons } from "./stories/new-horizons.ts";
import { story as nightBus } from "./stories/night-bus.ts";
import { story as oldCourtyard } from "./stories/old-courtyard.ts";
import { story as parcelLockers } from "./stories/parcel-lockers.ts";
import { story as polarExpedition } from "./stories/polar-expedition.ts";
import { story as quakeSensors } from "./stories/quake-sensors.ts";
import { story as rentPrices } from "./stories/rent-prices.ts";
import { story as riverTreaty } from "./stories/river-treaty.ts";
import { story as ruralSchool } from "./stories/rural-school.ts";
import { story as seaShipping } from "./stories/sea-shipping.ts";
import { story as snowLeopard } from "./stories/snow-leopard.ts";
import { story as solarFarm } from "./stories/solar-farm.ts";
import { story as stateVisit } from "./stories/state-visit.ts";
import { story as steppeDogs } from "./stories/steppe-dogs.ts";
import { story as steppeRailway } from "./stories/steppe-railway.ts";
import { story as theatrePremiere } from "./stories/theatre-premiere.ts";
import { story as villageVote } from "./stories/village-vote.ts";
import { story as wheatHarvest } from "./stories/wheat-harvest.ts";
import { story as yardHockey } from "./stories/yard-hockey.ts";
import type { DemoStory } from "./story.ts";

/** Oldest first, so that a story stands before those that link to it. */
export const listStories = (): DemoStory[] => [...stories].sort((a, b) => b.hoursAgo - a.hoursAgo);

const stories: DemoStory[] = [
  avalancheService,
  budgetHearing,
  carpetExhibition,
  chessSchool,
  cleanWinter,
  clinicTrain,
  eQueue,
  filmRestoration,
  islandVote,
  kobyzArchive,
  lakeLevel,
  marathon,
  marketApples,
  mountainObservatory,
  newHorizons,
  nightBus,
  oldCourtyard,
  parcelLockers,
  polarExpedition,
  quakeSensors,
  rentPrices,
  riverTreaty,
  ruralSchool,
  seaShipping,
  snowLeopard,
  solarFarm,
  stateVisit,
  steppeDogs,
  steppeRailway,
  theatrePremiere,
  villageVote,
  wheatHarvest,
  yardHockey,
];
