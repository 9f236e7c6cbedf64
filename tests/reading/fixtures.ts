import type { Fixture } from "./fixture";
import { annexBilingual } from "./official-annex/bilingual";
import { annexBilingualMessy } from "./official-annex/bilingual-messy";
import { annexDutch } from "./official-annex/dutch";
import { annexDutchMessy } from "./official-annex/dutch-messy";
import { annexEnglish } from "./official-annex/english";
import { annexEnglishMessy } from "./official-annex/english-messy";
import { annexFrench } from "./official-annex/french";
import { annexFrenchMessy } from "./official-annex/french-messy";
import { budgetBilingual } from "./budget-list/bilingual";
import { budgetBilingualMessy } from "./budget-list/bilingual-messy";
import { budgetDutch } from "./budget-list/dutch";
import { budgetDutchMessy } from "./budget-list/dutch-messy";
import { budgetEnglish } from "./budget-list/english";
import { budgetEnglishMessy } from "./budget-list/english-messy";
import { budgetFrench } from "./budget-list/french";
import { budgetFrenchMessy } from "./budget-list/french-messy";
import { HELD_OUT } from "./held-out/fixtures";
import { costsBilingualMessy } from "./unit-costs/bilingual-messy";
import { costsDutch } from "./unit-costs/dutch";
import { costsDutchMessy } from "./unit-costs/dutch-messy";
import { costsEnglish } from "./unit-costs/english";
import { costsEnglishMessy } from "./unit-costs/english-messy";
import { costsFrench } from "./unit-costs/french";
import { costsFrenchMessy } from "./unit-costs/french-messy";
import { listBilingual } from "./staff-list/bilingual";
import { listBilingualMessy } from "./staff-list/bilingual-messy";
import { listDutch } from "./staff-list/dutch";
import { listDutchMessy } from "./staff-list/dutch-messy";
import { listEnglish } from "./staff-list/english";
import { listEnglishMessy } from "./staff-list/english-messy";
import { listFrench } from "./staff-list/french";
import { listFrenchMessy } from "./staff-list/french-messy";
import { matrixBilingual } from "./matrix/bilingual";
import { matrixBilingualMessy } from "./matrix/bilingual-messy";
import { matrixDutch } from "./matrix/dutch";
import { matrixDutchMessy } from "./matrix/dutch-messy";
import { matrixEnglish } from "./matrix/english";
import { matrixEnglishMessy } from "./matrix/english-messy";
import { matrixFrench } from "./matrix/french";
import { matrixFrenchLevels } from "./matrix/french-levels";
import { matrixFrenchMessy } from "./matrix/french-messy";
import { mixedBilingual } from "./mixed/bilingual";
import { mixedDutch } from "./mixed/dutch";
import { mixedDutchMessy } from "./mixed/dutch-messy";
import { mixedEnglishMessy } from "./mixed/english-messy";
import { mixedFrench } from "./mixed/french";
import { mixedFrenchMessy } from "./mixed/french-messy";
import { workloadBilingualMessy } from "./workload/bilingual-messy";
import { workloadDutch } from "./workload/dutch";
import { workloadDutchMessy } from "./workload/dutch-messy";
import { workloadEnglish } from "./workload/english";
import { workloadEnglishMessy } from "./workload/english-messy";
import { workloadFrench } from "./workload/french";
import { workloadFrenchMessy } from "./workload/french-messy";
import { yearsBilingual } from "./years-across/bilingual";
import { yearsBilingualMessy } from "./years-across/bilingual-messy";
import { yearsDutch } from "./years-across/dutch";
import { yearsDutchMessy } from "./years-across/dutch-messy";
import { yearsEnglish } from "./years-across/english";
import { yearsFrench } from "./years-across/french";
import { yearsFrenchMessy } from "./years-across/french-messy";

/** Every workbook, layout by layout, the clean ones first; those that were held out at the end. */
export const FIXTURES: readonly Fixture[] = [
  matrixBilingual,
  matrixDutch,
  matrixEnglish,
  matrixFrenchLevels,
  matrixFrench,
  matrixBilingualMessy,
  matrixDutchMessy,
  matrixEnglishMessy,
  matrixFrenchMessy,
  annexBilingual,
  annexDutch,
  annexEnglish,
  annexFrench,
  annexBilingualMessy,
  annexDutchMessy,
  annexEnglishMessy,
  annexFrenchMessy,
  listBilingual,
  listDutch,
  listEnglish,
  listFrench,
  listBilingualMessy,
  listDutchMessy,
  listEnglishMessy,
  listFrenchMessy,
  budgetBilingual,
  budgetDutch,
  budgetEnglish,
  budgetFrench,
  budgetBilingualMessy,
  budgetDutchMessy,
  budgetEnglishMessy,
  budgetFrenchMessy,
  yearsBilingual,
  yearsDutch,
  yearsEnglish,
  yearsFrench,
  yearsBilingualMessy,
  yearsDutchMessy,
  yearsFrenchMessy,
  costsDutch,
  costsEnglish,
  costsFrench,
  costsBilingualMessy,
  costsDutchMessy,
  costsEnglishMessy,
  costsFrenchMessy,
  workloadDutch,
  workloadEnglish,
  workloadFrench,
  workloadBilingualMessy,
  workloadDutchMessy,
  workloadEnglishMessy,
  workloadFrenchMessy,
  mixedBilingual,
  mixedDutch,
  mixedFrench,
  mixedDutchMessy,
  mixedEnglishMessy,
  mixedFrenchMessy,
  ...HELD_OUT,
];
