// What the dashboard asks of the server beyond the lists and records of react-admin.
import type { HandedLink } from '@spotter/contract/admin/access';
import type {
  AdminExerciseDetail,
  ExerciseHistory,
  ExercisePicture,
  MuscleList,
  PictureChange,
} from '@spotter/contract/admin/catalogue';
import type {
  AdminRecording,
  AdminRecordingPage,
  ExerciseSpecifications,
  NewSpecificationVersion,
  posesType,
  RecordingLabel,
  SampleList,
  SpecificationText,
} from '@spotter/contract/admin/coaching';
import type { BegunCodes, CodesOfPerson, OwnCodes, RecoveryCodes } from '@spotter/contract/admin/codes';
import type { BulkResult, ExportFormat } from '@spotter/contract/admin/conventions';
import type {
  ImportBody,
  ImportConfirmation,
  ImportDone,
  ImportPreview,
} from '@spotter/contract/admin/import';
import type { OwnPassword, OwnSignIns } from '@spotter/contract/admin/own-access';
import type { Overview } from '@spotter/contract/admin/overview';
import type {
  RuntimeSetting,
  RuntimeSettingChange,
  RuntimeSettingList,
} from '@spotter/contract/admin/settings';
import type { DeletionPreview, ForcedLogout, deletionModes } from '@spotter/contract/admin/users';
import type { Transport } from './transport.ts';
import type { Download } from '@spotter/browser/save-download';
import { viewerTimeZone } from './viewer-time-zone.ts';

/** Typed by the contract, as in http-transport.ts. */
const posesBody: typeof posesType = 'application/vnd.spotter.poses';

export type DeletionMode = (typeof deletionModes)[number];

export function createCalls({ call, download }: Transport) {
  return {
    overview: (days: number) =>
      call<Overview>('GET', 'overview', { query: { days: String(days), time_zone: viewerTimeZone() } }),

    ownCodes: () => call<OwnCodes>('GET', 'me/codes'),
    beginCodes: () => call<BegunCodes>('POST', 'me/codes'),
    confirmCodes: (code: string) => call<RecoveryCodes>('POST', 'me/codes/confirm', { body: { code } }),
    renewRecoveryCodes: () => call<RecoveryCodes>('POST', 'me/recovery-codes'),
    turnCodesOff: () => call<undefined>('DELETE', 'me/codes'),
    changeOwnPassword: (body: OwnPassword) => call<undefined>('POST', 'me/password', { body }),
    ownSignIns: async () => (await call<OwnSignIns>('GET', 'me/sign-ins')).data,
    endOwnSignIn: (id: string) => call<undefined>('DELETE', `me/sign-ins/${id}`),
    endOtherSignIns: () => call<undefined>('DELETE', 'me/sign-ins'),

    forceLogout: (userId: number) => call<ForcedLogout>('POST', `users/${userId}/force-logout`),
    resetLink: (userId: number) => call<HandedLink>('POST', `users/${userId}/reset-link`),
    codesOf: (userId: number) => call<CodesOfPerson>('GET', `users/${userId}/codes`),
    takeCodesOff: (userId: number) => call<undefined>('DELETE', `users/${userId}/codes`),
    previewDeletion: (userId: number) => call<DeletionPreview>('GET', `users/${userId}/deletion`),
    exportPerson: (userId: number): Promise<Download> => download(`users/${userId}/export`),

    muscles: async () => (await call<MuscleList>('GET', 'muscles')).data,
    history: async (exerciseId: number) =>
      (await call<ExerciseHistory>('GET', `exercises/${exerciseId}/history`)).data,
    restore: (exerciseId: number, version: number) =>
      call<AdminExerciseDetail>('POST', `exercises/${exerciseId}/restore`, { body: { version } }),
    reorderGroups: (ids: readonly number[]) => call<undefined>('PUT', 'groups/order', { body: { ids } }),

    specifications: (exerciseId: number) =>
      call<ExerciseSpecifications>('GET', `exercises/${exerciseId}/specification`),
    specificationVersion: (exerciseId: number, number: number) =>
      call<SpecificationText>('GET', `exercises/${exerciseId}/specification/${number}`),
    saveSpecification: (exerciseId: number, body: NewSpecificationVersion) =>
      call<ExerciseSpecifications>('POST', `exercises/${exerciseId}/specification`, { body }),
    publishSpecification: (exerciseId: number, number: number) =>
      call<ExerciseSpecifications>('POST', `exercises/${exerciseId}/specification/${number}/publish`),

    samples: async () => (await call<SampleList>('GET', 'samples')).data,
    recordings: async () =>
      (
        await call<AdminRecordingPage>('GET', 'recordings', {
          query: { per_page: '200', sort: 'created_at', order: 'desc' },
        })
      ).data,
    /** @param take `samples/<id>` or `recordings/<id>` */
    poses: async (take: string) =>
      new Uint8Array(await (await download(`${take}/poses`)).content.arrayBuffer()),
    keepDemonstration: (exerciseId: number, poses: Uint8Array<ArrayBuffer>) =>
      call<AdminRecording>('POST', 'recordings', {
        query: { exercise_id: String(exerciseId) },
        file: new Blob([poses], { type: posesBody }),
      }),
    labelRecording: (id: string, label: RecordingLabel | null) =>
      call<AdminRecording>('PUT', `recordings/${id}/label`, { body: { label } }),
    deleteRecording: (id: string) => call<undefined>('DELETE', `recordings/${id}`),

    uploadPicture: (exerciseId: number, file: Blob, alt: string) =>
      call<ExercisePicture>('POST', `exercises/${exerciseId}/pictures`, { file, query: { alt } }),
    changePicture: (exerciseId: number, pictureId: string, change: PictureChange) =>
      call<ExercisePicture>('PATCH', `exercises/${exerciseId}/pictures/${pictureId}`, { body: change }),
    deletePicture: (exerciseId: number, pictureId: string) =>
      call<undefined>('DELETE', `exercises/${exerciseId}/pictures/${pictureId}`),

    previewImport: (body: ImportBody) => call<ImportPreview>('POST', 'exercises/import/preview', { body }),
    confirmImport: (body: ImportConfirmation) => call<ImportDone>('POST', 'exercises/import', { body }),

    endSessions: (ids: readonly string[]) => call<BulkResult>('POST', 'sessions/end', { body: { ids } }),
    revokeLogins: (ids: readonly string[]) => call<BulkResult>('POST', 'logins/revoke', { body: { ids } }),

    settings: async () => (await call<RuntimeSettingList>('GET', 'settings')).data,
    changeSetting: (id: string, change: RuntimeSettingChange) =>
      call<RuntimeSetting>('PATCH', `settings/${id}`, { body: change }),

    exportList: (resource: string, format: ExportFormat, query: Readonly<Record<string, string>>) =>
      download(`${resource}/export`, { ...query, format }),
  };
}
export type Calls = ReturnType<typeof createCalls>;
