import * as book from './book';
import * as everywhere from './everywhere';
import * as licenseKinds from './licenseKinds';
import * as licenses from './licenses';
import * as models from './models';
import type {Rule} from './rule';

/**
 * All that must hold for the data as a whole, by name. What a single record must be like is said by its
 * schema. To add a rule: write it where its kind is, name it here, and give `rules.test.ts` a record that
 * it passes and one that it refuses; the test does not compile without them.
 */
export const rules = {
  idsOnce: everywhere.idsOnce,
  recordsInOrder: everywhere.recordsInOrder,
  namesOnce: everywhere.namesOnce,
  nothingTwice: everywhere.nothingTwice,
  textsInTheirLanguage: everywhere.textsInTheirLanguage,
  nothingLeftToWrite: everywhere.nothingLeftToWrite,
  checksAreOver: everywhere.checksAreOver,
  datesBeforeChecks: everywhere.datesBeforeChecks,

  makersAreKnown: models.makersAreKnown,
  makersHaveModels: models.makersHaveModels,
  parentsAreKnown: models.parentsAreKnown,
  lineageHasNoLoop: models.lineageHasNoLoop,
  childrenAreYounger: models.childrenAreYounger,
  aliasesAreNew: models.aliasesAreNew,
  modelsAreTold: models.modelsAreTold,
  modelDatesAreTold: models.modelDatesAreTold,
  eventModelsAreKnown: models.eventModelsAreKnown,
  evidenceFitsBasis: models.evidenceFitsBasis,
  eventsDiffer: models.eventsDiffer,
  papersAgreeWithArxiv: models.papersAgreeWithArxiv,

  openWeightsHaveRows: licenses.openWeightsHaveRows,
  noteRowsInOrder: licenses.noteRowsInOrder,
  rowsHangUnderParents: licenses.rowsHangUnderParents,
  groupsFitNetworks: licenses.groupsFitNetworks,
  licensesAreKnown: licenses.licensesAreKnown,
  licensesHaveTerms: licenses.licensesHaveTerms,
  variantsAreToldApart: licenses.variantsAreToldApart,
  releasesFollowModels: licenses.releasesFollowModels,
  basesAreKnown: licenses.basesAreKnown,
  conditionalNamesCondition: licenses.conditionalNamesCondition,
  yesIsMild: licenses.yesIsMild,
  noIsBorneOut: licenses.noIsBorneOut,
  departuresAreExplained: licenses.departuresAreExplained,
  additionsAndExemptionsFit: licenses.additionsAndExemptionsFit,
  verdictsRestOnEvidence: licenses.verdictsRestOnEvidence,
  evidenceIsQuoted: licenses.evidenceIsQuoted,
  activeIsLess: licenses.activeIsLess,
  historyRunsForward: licenses.historyRunsForward,

  conditionsAreDefined: licenseKinds.conditionsAreDefined,
  termsHaveClauseOrReason: licenseKinds.termsHaveClauseOrReason,
  termsHaveTheirValues: licenseKinds.termsHaveTheirValues,
  thresholdsCountOneThing: licenseKinds.thresholdsCountOneThing,
  territoriesExist: licenseKinds.territoriesExist,
  namingAsksForSomething: licenseKinds.namingAsksForSomething,
  clausesAreQuoted: licenseKinds.clausesAreQuoted,
  identifiersOnce: licenseKinds.identifiersOnce,
  approvedIsListed: licenseKinds.approvedIsListed,
  textsWereReadSomewhere: licenseKinds.textsWereReadSomewhere,
  kindVerdictsFollow: licenseKinds.kindVerdictsFollow,

  erasBeginWithTheirModel: book.erasBeginWithTheirModel,
  stepsLieInTheirEra: book.stepsLieInTheirEra,
  seeAlsoLeadsOn: book.seeAlsoLeadsOn,
  wordsHaveOneTerm: book.wordsHaveOneTerm,
  synonymsAreNew: book.synonymsAreNew,
  phrasesAskOneThing: book.phrasesAskOneThing,
  queriesOnce: book.queriesOnce,
  chartSourcesAreKnown: book.chartSourcesAreKnown,
  chartPointsAreOrdered: book.chartPointsAreOrdered,
  worksOnce: book.worksOnce,
  worksHaveTheirYear: book.worksHaveTheirYear,
  oldAddressesOnce: book.oldAddressesOnce,
  oldAddressesArrive: book.oldAddressesArrive,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
