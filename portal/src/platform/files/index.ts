export {
  acceptedTypes,
  type CheckedUpload,
  checkUpload,
} from './check.ts';
export { cleanName } from './name.ts';
export { openScanner, type Scanner, ScannerError } from './scanner.ts';
export { type FileStore, FileStoreError, openFileStore, type StoredFile } from './store.ts';
