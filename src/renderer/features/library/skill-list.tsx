import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import type { FrameworkDomain, Skill } from '#domain/framework/framework.ts'
import { currentLevels } from '#domain/readiness/current-levels.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { skillPath } from './library-place.ts'
import styles from './skill-list.module.css'

/** Domains that open one by one; the one of the skill being read is open. */
export function SkillList({ selected }: { readonly selected: Skill | undefined }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const list = useRef<HTMLElement>(null)
  // A link from elsewhere may lead to a skill far down the list.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [selected?.id])
  return (
    <Card className={styles['card']}>
      <nav ref={list} aria-label="Domains and skills">
        <ul>
          {framework.domains.map((domain) => (
            <li key={domain.id}>
              <DomainPart domain={domain} selected={selected} />
            </li>
          ))}
        </ul>
      </nav>
    </Card>
  )
}

function DomainPart({ domain, selected }: { readonly domain: FrameworkDomain; readonly selected: Skill | undefined }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const here = selected?.domain === domain.id
  const [open, setOpen] = useState(here)
  const [seen, setSeen] = useState(selected?.id)
  // Following a link to a skill opens its domain; a click on the domain alone is the reader's own.
  if (seen !== selected?.id) {
    setSeen(selected?.id)
    if (here) setOpen(true)
  }
  const skills = framework.skills.filter((skill) => skill.domain === domain.id)
  const levels = open ? currentLevels(profile, framework) : undefined
  const listId = `library-${domain.id}`
  return (
    <>
      <button
        type="button"
        className={styles['domain']}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={15} aria-hidden className={styles['arrow']} />
        <span>{domain.name}</span>
        <span className={styles['count']} aria-label={counted(skills.length, 'skill')}>
          {skills.length}
        </span>
      </button>
      {open && (
        <div id={listId} className={styles['open']}>
          <p className={styles['meaning']}>{domain.meaning}</p>
          <ul>
            {skills.map((skill) => {
              const known = levels?.get(skill.id)
              return (
                <li key={skill.id}>
                  <Link
                    href={skillPath(skill.id)}
                    className={styles['skill']}
                    aria-current={skill.id === selected?.id ? 'true' : undefined}
                  >
                    <span>{skill.name}</span>
                    {known?.source === 'rated' && (
                      <b className={styles['level']} aria-label={`your level ${known.level}`}>
                        {known.level}
                      </b>
                    )}
                  </Link>
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </>
  )
}
