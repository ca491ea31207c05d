import { FolderOpen } from 'lucide-react'
import { Link } from 'wouter'
import type { Settings, Theme } from '#contract/settings.ts'
import { counted } from '#domain/documents/wording.ts'
import { changePace } from '#domain/profile/person-changes.ts'
import { change } from '../../state/changes.ts'
import { revealDataFolder } from '../../state/data-folder.ts'
import { readIncoming } from '../../state/incoming.ts'
import { changeSettings, exportProfile } from '../../state/profiles.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { OpenAnswer } from '../../careers/open-answer.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { HoursField } from './hours-field.tsx'
import { JobCard } from './job-card.tsx'
import { NameField } from './name-field.tsx'
import { RungFields } from './rung-fields.tsx'
import styles from './settings-page.module.css'
import { SlowTimesCard } from './slow-times-card.tsx'

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const PAPERS: readonly { readonly value: Settings['paper']; readonly label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
]

export function SettingsPage() {
  return (
    <Page
      title="Settings"
      lead="About you, your pace, and this app. Changes count at once; what is about you and your pace can be undone."
    >
      <div className={styles['grid']}>
        <div className={styles['column']}>
          <YouCard />
          <JobCard />
          <SlowTimesCard />
        </div>
        <div className={styles['column']}>
          <PaceSettings />
          <AppCard />
          <RemindersCard />
          <DataCard />
          <AboutCard />
        </div>
      </div>
    </Page>
  )
}

function YouCard() {
  return (
    <Card title="You" place="you">
      <div className={styles['fields']}>
        <NameField />
        <RungFields />
      </div>
    </Card>
  )
}

function PaceSettings() {
  const atOnce = useWorkspace((workspace) => workspace.profile.pace.atOnce)
  return (
    <Card title="Pace" place="pace">
      <div className={styles['fields']}>
        <HoursField />
        <div className={styles['field']}>
          <span className={styles['label']}>Milestones at the same time</span>
          <Segmented
            label="Milestones at the same time"
            value={String(atOnce)}
            options={['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))}
            onChange={(value) =>
              change('milestones at the same time', (before) => changePace(before, { atOnce: Number(value) }))
            }
          />
          <p className="muted">
            One is quickest to finish something; two or three keep you going while you wait for others.
          </p>
        </div>
      </div>
    </Card>
  )
}

function AppCard() {
  const settings = useSession((session) => session.settings)
  return (
    <Card title="Appearance, paper and keys" place="appearance">
      <div className={styles['fields']}>
        <div className={styles['field']}>
          <span className={styles['label']}>Theme</span>
          <Segmented
            label="Theme"
            value={settings.theme}
            options={THEMES}
            onChange={(theme) => void changeSettings({ theme })}
          />
        </div>
        <div className={styles['field']}>
          <span className={styles['label']}>Paper for documents</span>
          <Segmented
            label="Paper"
            value={settings.paper}
            options={PAPERS}
            onChange={(paper) => void changeSettings({ paper })}
          />
        </div>
        <div className={styles['field']}>
          <span className={styles['label']}>Keyboard</span>
          <Checkbox
            checked={settings.singleKeys}
            onChange={() => void changeSettings({ singleKeys: !settings.singleKeys })}
          >
            Keys of one character are shortcuts
          </Checkbox>
          <p className="muted">
            Such as 0 to 5 for a level. Turn them off when you dictate: shortcuts with Ctrl, Alt or Command go on
            working.
          </p>
        </div>
      </div>
    </Card>
  )
}

function RemindersCard() {
  const on = useSession((session) => session.settings.notifications)
  const can = useSession((session) => session.app.capabilities.notifies)
  return (
    <Card title="Reminders" place="reminders">
      <div className={styles['fields']}>
        <div className={styles['field']}>
          <Checkbox
            checked={can && on}
            disabled={!can}
            onChange={() => void changeSettings({ notifications: !on, notifiedOn: '' })}
          >
            A notification of the system when something is due
          </Checkbox>
          <p className="muted">
            {can
              ? 'Once a day at most: when Opsladder opens, or when the day changes while it runs. It says how many things of which kind are due, and no names, because others may see the screen. A click opens them.'
              : 'This window cannot show notifications; the desktop program can. What is due stands on the overview whenever Opsladder opens, and the calendar file brings it to your calendar.'}
          </p>
        </div>
      </div>
    </Card>
  )
}

function DataCard() {
  const app = useSession((session) => session.app)
  return (
    <Card title="Your data" place="data">
      <div className={styles['fields']}>
        <p className={styles['text']}>
          Everything you enter is in one file per profile in this folder, with copies of the last saves and of the last
          two weeks. Nothing leaves this computer unless you export it.
        </p>
        <code className={styles['path']}>{app.dataFolder}</code>
        <div className={styles['buttons']}>
          <Button onClick={() => void exportProfile()}>Export all of my data</Button>
          <OpenAnswer read={readIncoming}>Merge a copy from my other computer</OpenAnswer>
          {app.capabilities.revealsFolder && (
            <Button onClick={() => void revealDataFolder()}>
              <FolderOpen size={15} aria-hidden />
              Show the folder
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}

function AboutCard() {
  const version = useSession((session) => session.app.version)
  const framework = useWorkspace((workspace) => workspace.framework)
  return (
    <Card title="About">
      <p className={styles['text']}>
        Opsladder {version}. Framework {framework.name} {framework.version}: {counted(framework.skills.length, 'skill')}
        , {counted(framework.rungs.length, 'rung')}.
      </p>
      <p className={styles['text']}>
        A plan here is a proposal to yourself. It is not an appraisal, not a promise of promotion, and binds nobody.
      </p>
      <p className={styles['text']}>
        <Link href="/framework" className={buttonClass('plain')}>
          Your framework
        </Link>
      </p>
    </Card>
  )
}
