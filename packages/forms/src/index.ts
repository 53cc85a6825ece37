export * from './engine/index.ts';
export * from './language/index.ts';
