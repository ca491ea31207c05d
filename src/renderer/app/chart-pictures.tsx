import { useMemo, type ReactNode } from 'react'
import { longDay } from '#domain/calendar.ts'
import { SAMPLE_MARK } from '#domain/profile/sample.ts'
import { PicturePlaceContext, type PicturePlace } from '../charts/frame/picture-place.ts'
import { useToday } from '../state/derived.ts'
import { savePicture } from '../state/pictures.ts'
import { useWorkspace } from '../state/session.ts'
import { say, sayProblem } from '../ui/toasts.tsx'

/** Tells every chart inside whose it is, and how its pictures reach the person. */
export function ChartPictures({ children }: { readonly children: ReactNode }) {
  const name = useWorkspace((workspace) => workspace.profile.person.name)
  const sample = useWorkspace((workspace) => workspace.profile.sample)
  const today = useToday()
  const place = useMemo(
    (): PicturePlace => ({
      caption: `${name} · ${longDay(today)}`,
      mark: sample ? SAMPLE_MARK : undefined,
      save: savePicture,
      say: ({ ok, title, text }) => (ok ? say({ title, text }) : sayProblem(title, text)),
    }),
    [name, sample, today],
  )
  return <PicturePlaceContext value={place}>{children}</PicturePlaceContext>
}
