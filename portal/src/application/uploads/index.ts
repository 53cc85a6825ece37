export { type FileFieldView, fileFields, uploadNames } from './field-views.ts';
export {
  deleteDraftWithFiles,
  deleteForgottenFiles,
  deleteUploadsOfSubmission,
  forgetFiles,
} from './forget.ts';
export { saveDraftWithFiles } from './named.ts';
export { keepOwnFiles, lostFiles, type ReceivedPage, receiveFiles } from './receive.ts';
export { uploadRoutes } from './routes.ts';
export {
  addUpload,
  missingUploads,
  moveUploads,
  readUploadsOfSubmission,
  type Upload,
  uploadsOfDraft,
  uploadsOfSubmission,
} from './store.ts';
export { UploadField } from './upload-field.tsx';
export { answersWithout, bodyWithout } from './without-file.ts';
