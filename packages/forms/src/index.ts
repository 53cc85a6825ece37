export * from './engine/index.ts';
export * from './exchange/index.ts';
export * from './language/index.ts';
