import { ArrowRight } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { pathBetween } from '#domain/framework/path.ts'
import { quickRound } from '#domain/framework/quick-round.ts'
import { suggestRung } from '#domain/framework/suggest-rung.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { change } from '../../state/changes.ts'
import { createProfile } from '../../state/profiles.ts'
import { useSession } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { HoursSlider } from '../../careers/hours-slider.tsx'
import { ToolsField } from '../../careers/tools-field.tsx'
import { rungGroups } from '../../careers/rung-choices.ts'
import styles from './new-profile-form.module.css'

const USUAL_HOURS = 5

export function NewProfileForm() {
  const framework = useSession((session) => session.builtIn)
  const [, navigate] = useLocation()
  const [name, setName] = useState('')
  const [rung, setRung] = useState('')
  const [goal, setGoal] = useState('')
  const [hours, setHours] = useState(USUAL_HOURS)
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [title, setTitle] = useState('')
  const [tools, setTools] = useState<readonly string[]>([])
  const [round, setRound] = useState<'quick' | 'all'>('quick')
  const form = useRef<HTMLFormElement>(null)
  const isCreating = useRef(false)

  const quick = new Set(framework.quickRound ?? quickRound(framework))
  const suggestion = suggestRung(framework, title)
  const path = rung && goal ? pathBetween(framework, rung, goal) : undefined
  const nameProblem =
    asked && name.trim() === '' ? 'Type a name. Any name will do; it is printed on your plan.' : undefined
  const rungProblem = asked && rung === '' ? 'Choose the rung that is closest to what you do today.' : undefined
  const goalProblem =
    path && !path.ok ? path.error.message : asked && goal === '' ? 'Choose where you want to get to.' : undefined

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '' || !path?.ok) {
      // After the problems are drawn; whoever works by keyboard goes on at the first one.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (isCreating.current) return
    isCreating.current = true
    const failure = await createProfile({ name: name.trim(), rung, goal, hoursPerWeek: hours })
    isCreating.current = false
    setProblem(failure?.message)
    if (!failure && (title.trim() !== '' || tools.length > 0))
      change('title and tools', (before) =>
        changePerson(before, { ...(title.trim() !== '' && { title: title.trim() }), tools: [...tools] }),
      )
    const first = framework.skills.find(({ id }) => round === 'all' || quick.has(id))
    if (!failure && first) navigate(round === 'quick' ? `/skills/quick/${first.id}` : `/skills/${first.id}`)
  }

  return (
    <form className={styles['form']} ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label="Your name"
        value={name}
        onChange={setName}
        maxLength={120}
        autoComplete="off"
        problem={nameProblem}
      />
      <div className={styles['pair']}>
        <SelectField
          label="Your rung today"
          value={rung}
          groups={rungGroups(framework)}
          placeholder="Choose a rung"
          problem={rungProblem}
          onChange={setRung}
        />
        <SelectField
          label="Where to"
          value={goal}
          groups={rungGroups(framework)}
          placeholder="Choose a goal"
          problem={goalProblem}
          onChange={setGoal}
        />
      </div>
      <HoursSlider label="Hours a week for it" value={hours} onChange={setHours} onCommit={setHours} />
      <Segmented
        look="pills"
        label="Which skills first"
        value={round}
        options={[
          { value: 'quick', label: `Quick round: ${quick.size} skills` },
          { value: 'all', label: `All ${framework.skills.length} skills` },
        ]}
        onChange={setRound}
      />
      <details>
        <summary className={styles['more']}>Your title and tools, if you like</summary>
        <div className={styles['optional']}>
          <TextField
            label="Your title, as your company writes it"
            value={title}
            maxLength={120}
            autoComplete="off"
            hint={
              suggestion && `Sounds like ${suggestion.rung.name}, by the word ${suggestion.word}. A suggestion only.`
            }
            onChange={setTitle}
          />
          {suggestion && suggestion.rung.id !== rung && (
            <div>
              <Button small onClick={() => setRung(suggestion.rung.id)}>
                Take {suggestion.rung.name} as my rung
              </Button>
            </div>
          )}
          <ToolsField framework={framework} value={tools} onChange={setTools} />
        </div>
      </details>
      {problem !== undefined && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          Start rating
          <ArrowRight size={16} aria-hidden />
        </Button>
        <span className="muted">Everything here can be changed later.</span>
      </div>
    </form>
  )
}
