// How the parser and the evaluator leave their recursion at the first mistake. It never gets past parseTemplate and executeTemplate.

export class TemplateFault extends Error {}
