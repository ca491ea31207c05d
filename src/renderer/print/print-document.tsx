import type { DocumentModel, DocumentSection } from '#domain/documents/document.ts'
import type { MeasureText } from '../charts/text-layout.ts'
import { Blocks } from './blocks.tsx'

/** Above this a name needs a smaller size to stay on two lines. */
const LONG_NAME = 44

/**
 * How the first page is set: large, where it is all that most will read; with room to breathe, closer when that would spill over, and when even that does not
 * help, without a forced break after it, which would leave the page that follows nearly empty.
 */
export const FITS = ['airy', 'roomy', 'dense', 'flowing'] as const
export type Fit = (typeof FITS)[number]

export interface PrintDocumentProps {
  readonly model: DocumentModel
  readonly measure: MeasureText
  readonly fit: Fit
}

export function PrintDocument({ model, measure, fit }: PrintDocumentProps) {
  if (model.shape === 'slides') return <Slides model={model} measure={measure} />
  const heading = model.heading ?? model.person
  const secondPage = model.sections.findIndex((section) => section.newPage)
  const first = secondPage === -1 ? model.sections : model.sections.slice(0, secondPage)
  const rest = model.sections.slice(first.length)
  return (
    <main>
      <div className={fit === 'dense' || fit === 'airy' ? fit : undefined}>
        <header>
          <p className="kicker">
            <span>{model.name}</span> <span>{model.date}</span>
          </p>
          <h1 className={heading.length > LONG_NAME ? 'long' : undefined}>{heading}</h1>
          <p className="subtitle">{model.subtitle}</p>
        </header>
        <Blocks blocks={model.lead} measure={measure} />
        {first.map((section) => (
          <Section key={section.id} section={section} newPage={false} measure={measure} />
        ))}
      </div>
      {rest.map((section) => (
        <Section key={section.id} section={section} newPage={section.newPage && fit !== 'flowing'} measure={measure} />
      ))}
    </main>
  )
}

function Slides({ model, measure }: Pick<PrintDocumentProps, 'model' | 'measure'>) {
  return (
    <main className="slides">
      {model.sections.map((section, index) => (
        <section key={section.id} className="slide">
          {index === 0 ? <h1>{section.title}</h1> : <h2>{section.title}</h2>}
          <div className={isStatement(section) ? 'statement' : 'content'}>
            <Blocks blocks={section.blocks} measure={measure} />
          </div>
        </section>
      ))}
    </main>
  )
}

/** A slide that says one thing says it large. */
function isStatement({ blocks }: DocumentSection): boolean {
  return blocks.length === 1 && blocks[0]?.kind === 'paragraph'
}

interface SectionProps {
  readonly section: DocumentSection
  readonly newPage: boolean
  readonly measure: MeasureText
}

function Section({ section, newPage, measure }: SectionProps) {
  return (
    <section className={newPage ? 'new-page' : undefined}>
      <h2>{section.title}</h2>
      <Blocks blocks={section.blocks} measure={measure} />
    </section>
  )
}
