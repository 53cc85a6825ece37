import { type RefusalReason, refusalReasons } from '../delivery/index.ts';

/** Why a submission was refused, to be worded; undefined where an older release kept a German sentence, or nothing. */
export function refusalReasonOf(reason: string | null): RefusalReason | undefined {
  return refusalReasons.find((each) => each === reason);
}
