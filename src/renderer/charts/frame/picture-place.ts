import { createContext, useContext } from 'react'

export type PictureFormat = 'png' | 'svg'

/** What a picture says about where it is from, and who saves it: handed in by the app around the charts. */
export interface PicturePlace {
  /** Stands small under the title, such as whose it is and of which day. */
  readonly caption: string
  /** Printed across the picture when it must not be taken for real. */
  readonly mark: string | undefined
  /** Brings the file to the person and says where it is, or why not. */
  readonly save: (title: string, format: PictureFormat, content: Blob) => Promise<void>
  /** Says what came of copying. */
  readonly say: (outcome: { readonly ok: boolean; readonly title: string; readonly text: string }) => void
}

export const PicturePlaceContext = createContext<PicturePlace | undefined>(undefined)

export function usePicturePlace(): PicturePlace {
  const place = useContext(PicturePlaceContext)
  if (!place) throw new Error('A chart frame needs a place for its pictures around it.')
  return place
}
