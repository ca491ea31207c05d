import { useEffect, useState, type RefObject } from 'react'

/**
 * Which of the elements inside of `within` that carry `data-sight` are in sight, by what it says; undefined until that
 * is known. `count` is how many there are, so that new ones are looked at.
 */
export function useInSight(within: RefObject<HTMLElement | null>, count: number): ReadonlySet<string> | undefined {
  const [inSight, setInSight] = useState<ReadonlySet<string>>()
  useEffect(() => {
    const observer = new IntersectionObserver((entries) =>
      setInSight((before = new Set()) => {
        const now = new Set(before)
        for (const { target, isIntersecting } of entries) {
          const name = target instanceof HTMLElement ? target.dataset['sight'] : undefined
          if (name === undefined) continue
          if (isIntersecting) now.add(name)
          else now.delete(name)
        }
        return now
      }),
    )
    for (const element of within.current?.querySelectorAll('[data-sight]') ?? []) observer.observe(element)
    return () => observer.disconnect()
  }, [within, count])
  return inSight
}
