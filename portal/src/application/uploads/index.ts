export { type FileFieldView, fileFields, uploadNames } from './field-views.ts';
export {
  deleteForgottenFiles,
  deleteUploadsOfSubmission,
  fileIdsOfDraft,
  forgetFiles,
} from './forget.ts';
export { keepOwnFiles, type ReceivedPage, receiveFiles, removeFile } from './receive.ts';
export { uploadRoutes } from './routes.ts';
export {
  addUpload,
  moveUploads,
  readUploadsOfSubmission,
  type Upload,
  uploadsOfDraft,
  uploadsOfSubmission,
} from './store.ts';
export { UploadField } from './upload-field.tsx';
