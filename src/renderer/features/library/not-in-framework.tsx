import { Link } from 'wouter'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** A part of the library that an own framework may lack, and where it is added. */
export function NotInFramework({ text }: { readonly text: string }) {
  return (
    <EmptyState text={text}>
      <Link href="/framework" className={buttonClass()}>
        Add to your framework
      </Link>
    </EmptyState>
  )
}
