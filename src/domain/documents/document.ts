import type { Day } from '../calendar.ts'

/** The documents that can be made. */
export const DOCUMENT_KINDS = [
  'plan',
  'case',
  'confirmation',
  'packet',
  'minutes',
  'guide',
  'rating-form',
  'brief',
  'brief-slides',
  'roadmap',
  'displacement',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export type PaperSize = 'A4' | 'Letter'

/** A stretch of text; `strong` is the only emphasis a document knows. */
interface TextRun {
  readonly text: string
  readonly strong?: true
  /** Becomes a link when `safeLink` lets it pass, else stays plain text. */
  readonly href?: string
}
export type RichText = readonly TextRun[]

/** One number that matters, with what it means. */
export interface KeyFigure {
  readonly value: string
  readonly label: string
}

export interface TableColumn {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Holds short words only and is never broken over lines. */
  readonly tight?: true
}

/** Drawn as a row of small marks on paper, written as "2 of 3" in Markdown and for a screen reader. */
export interface LevelCell {
  readonly level: number
  readonly required: number
}
export type TableCell = string | LevelCell

export interface RadarAxis {
  /** Short enough to stand at the end of an axis. */
  readonly label: string
  /** As it stands in the table. */
  readonly name: string
  /** What a reader has to know of this row, such as that the level is assumed. */
  readonly note: string
  readonly have: number
  readonly need: number
}

/** Drawn beside the table of its own numbers; below three axes, or above `RADAR_MOST_AXES`, the table stands alone. */
export interface RadarFigure {
  readonly kind: 'radar'
  readonly summary: string
  readonly max: number
  readonly titles: { readonly name: string; readonly have: string; readonly need: string }
  /** Decimal places of the numbers in the table. */
  readonly decimals: 0 | 1
  readonly axes: readonly RadarAxis[]
}

export interface TimelineBar {
  /** Where the text explains it: the number of its entry. */
  readonly number: string
  readonly label: string
  readonly from: Day
  /** Inclusive. */
  readonly to: Day
  readonly critical: boolean
}

export interface TimelineFigure {
  readonly kind: 'timeline'
  readonly summary: string
  readonly from: Day
  readonly to: Day
  readonly lanes: readonly { readonly label: string; readonly bars: readonly TimelineBar[] }[]
  readonly gates: readonly { readonly label: string; readonly on: Day }[]
  /** Days that do not move, with a line through all lanes. */
  readonly days?: readonly { readonly label: string; readonly on: Day }[]
  /** What the two looks of a bar mean, and the lines. */
  readonly legend: {
    readonly critical: string
    readonly other: string
    readonly gate: string
    readonly day?: string
    /** What the two looks are called where there is no picture; room to move when it is left out. */
    readonly column?: { readonly title: string; readonly critical: string; readonly other: string }
  }
}

/** Before and after side by side, each row on a scale of its own: shares of the row's largest value, or of 100 %. */
export interface BarsFigure {
  readonly kind: 'bars'
  readonly summary: string
  readonly titles: { readonly label: string; readonly words: string }
  /** What the two looks of a bar mean. */
  readonly legend: { readonly before: string; readonly after: string }
  readonly rows: readonly {
    readonly label: string
    /** 0 to 1. */
    readonly before: number
    /** 0 to 1. */
    readonly after: number
    /** "37 % → 70 %". */
    readonly words: string
  }[]
}

/** Drawn by the print page, written as a table in Markdown. Every figure carries its words for a screen reader. */
export type Figure = RadarFigure | TimelineFigure | BarsFigure

/** More spokes than this cannot be labeled legibly. */
export const RADAR_MOST_AXES = 14

/** A numbered entry that is never split over two pages. */
export interface EntryBlock {
  readonly kind: 'entry'
  readonly number: string
  readonly title: string
  /** Stands opposite the title. */
  readonly aside: string
  /** Stands under the aside. */
  readonly note: string
  /** One quiet line under the title. */
  readonly lead: string
  readonly lines: readonly RichText[]
}

/** One choice out of a few to be ticked by hand, never split over two pages. */
export interface TicksBlock {
  readonly kind: 'ticks'
  readonly title: string
  readonly lead: string
  readonly options: readonly { readonly mark: string; readonly name: string; readonly text: string }[]
  /** What the ruled line under it is for. */
  readonly line: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'heading'; readonly text: string }
  /** A heading of the first page's parts, as large as that of a section. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'figures'; readonly items: readonly KeyFigure[] }
  /** A number, what it counts, and the sentence it stands for. */
  | { readonly kind: 'outcomes'; readonly items: readonly (KeyFigure & { readonly text: string })[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | {
      readonly kind: 'table'
      /** Says what the table holds; empty when the heading above it says so already. */
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly TableCell[])[]
    }
  | EntryBlock
  /** Things to choose from by ticking one. */
  | { readonly kind: 'boxes'; readonly items: readonly { readonly label: string; readonly checked: boolean }[] }
  /** Ruled lines to write on by hand. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  | TicksBlock
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Side by side on paper, one after the other in Markdown. */
  | { readonly kind: 'columns'; readonly left: readonly Block[]; readonly right: readonly Block[] }

export interface DocumentSection {
  readonly id: string
  readonly title: string
  /** Starts a new page. */
  readonly newPage: boolean
  readonly blocks: readonly Block[]
}

/** A whole document as data: the print page and the Markdown writer draw the same value. */
export interface DocumentModel {
  readonly kind: DocumentKind
  /** The PDF's title. */
  readonly title: string
  /** What kind of document it is, in words: "Development plan". */
  readonly name: string
  readonly person: string
  /** Stands on top in the place of the person's name. */
  readonly heading?: string
  /** `slides`: every section is one wide slide, whatever the paper. */
  readonly shape?: 'slides'
  /** What stands before the first section that starts a page never runs over into a second page. */
  readonly fitsOnePage?: true
  readonly subtitle: string
  readonly date: string
  readonly runningHead: { readonly left: string; readonly right: string }
  readonly footer: string
  /** Printed across the top of every page of a sample. */
  readonly mark?: string
  /** Stands under the person's name, before the first section. */
  readonly lead: readonly Block[]
  readonly sections: readonly DocumentSection[]
}

/** Everything the print page needs: it has no other way to ask. */
export interface PrintJob {
  readonly model: DocumentModel
  readonly paper: PaperSize
}
