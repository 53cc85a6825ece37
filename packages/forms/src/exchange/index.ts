export { type AntragJson, alsJson } from './json.ts';
export { type JsonSchema, jsonSchema } from './json-schema.ts';
export { namespace } from './schema-model.ts';
export { ApplicationXmlError, vonXml } from './xml-read.ts';
export { alsXml } from './xml-write.ts';
export { xsd } from './xsd.ts';
