export { datasetArbitrary } from "./arbitraries/dataset-arbitrary";
export { type DrawnMarket, marketArbitrary } from "./arbitraries/market-arbitrary";
export { opportunityArbitrary } from "./arbitraries/opportunity-arbitrary";
export { policyArbitrary } from "./arbitraries/policy-arbitrary";
export { type Regions, regionsArbitrary } from "./arbitraries/regions-arbitrary";
export { seekerArbitrary } from "./arbitraries/seeker-arbitrary";
export { taxonomyArbitrary } from "./arbitraries/taxonomy-arbitrary";
export { type MarketOptions, type World, worldArbitrary } from "./arbitraries/world";
