/**
 * The part of SARIF 2.1.0 that we write, as a JSON schema: required properties, types and bounds as the standard states them
 * (OASIS, sections 3.13 to 3.59), and no property beside those. No package with the standard's own schema is used.
 */

const text = {type: 'string', minLength: 1};
const message = {type: 'object', required: ['text'], additionalProperties: false, properties: {text}};
const count = {type: 'integer', minimum: 1};
const uri = {type: 'string', format: 'uri-reference'};
const level = {enum: ['none', 'note', 'warning', 'error']};

const region = {
  type: 'object',
  required: ['startLine'],
  additionalProperties: false,
  properties: {startLine: count, startColumn: count, endLine: count, endColumn: count},
};
const artifactLocation = {type: 'object', required: ['uri'], additionalProperties: false, properties: {uri}};
const physicalLocation = {
  type: 'object',
  required: ['artifactLocation'],
  additionalProperties: false,
  properties: {artifactLocation, region},
};
const location = (more: object) => ({
  type: 'object',
  additionalProperties: false,
  properties: {physicalLocation, ...more},
});
const replacement = {
  type: 'object',
  required: ['deletedRegion'],
  additionalProperties: false,
  properties: {deletedRegion: region, insertedContent: {type: 'object', properties: {text: {type: 'string'}}}},
};
const artifactChange = {
  type: 'object',
  required: ['artifactLocation', 'replacements'],
  additionalProperties: false,
  properties: {artifactLocation, replacements: {type: 'array', minItems: 1, items: replacement}},
};
const fix = {
  type: 'object',
  required: ['artifactChanges'],
  additionalProperties: false,
  properties: {description: message, artifactChanges: {type: 'array', minItems: 1, items: artifactChange}},
};
const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: text,
    ruleIndex: {type: 'integer', minimum: 0},
    level,
    message,
    locations: {type: 'array', items: location({})},
    relatedLocations: {type: 'array', uniqueItems: true, items: location({message})},
    fixes: {type: 'array', uniqueItems: true, items: fix},
  },
};
const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: text,
    shortDescription: message,
    helpUri: {type: 'string', format: 'uri'},
    defaultConfiguration: {type: 'object', properties: {level}},
  },
};
const driver = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: text,
    semanticVersion: text,
    informationUri: {type: 'string', format: 'uri'},
    rules: {type: 'array', uniqueItems: true, items: rule},
  },
};
const run = {
  type: 'object',
  required: ['tool'],
  additionalProperties: false,
  properties: {
    tool: {type: 'object', required: ['driver'], additionalProperties: false, properties: {driver}},
    columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
    results: {type: 'array', items: result},
  },
};

export const sarifSubset = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {$schema: {type: 'string', format: 'uri'}, version: {const: '2.1.0'}, runs: {type: 'array', items: run}},
};
