export {
  acceptedTypes,
  type CheckedUpload,
  checkUpload,
  type RefusedUpload,
  type UploadLimits,
  type UploadProblem,
} from './check.ts';
export { openScanner, type Scanner, ScannerError } from './scanner.ts';
export { type FileStore, FileStoreError, openFileStore, type StoredFile } from './store.ts';
