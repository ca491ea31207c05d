import { calibrationRows } from '#domain/one-on-one/calibration.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { CalibrationCard } from './calibration-card.tsx'

/** As many as stand beside an agenda without scrolling. */
const MOST = 8

/** Where both differ, beside the agenda of the one-on-one. */
export function NextCalibration() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const next = useNextRung()
  return next ? <CalibrationCard rows={calibrationRows(profile, framework, next)} most={MOST} /> : null
}
