import type { Theme } from '#contract/settings.ts'
import { shortDay } from '#domain/calendar.ts'
import { preparedMeeting } from '#domain/one-on-one/meeting-dates.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { redoAloud, undoAloud } from '../../state/messages.ts'
import { changeSettings, exportProfile, leave } from '../../state/profiles.ts'
import { exportPlanPdf } from '../../state/documents.ts'
import type { Session } from '../../state/session.ts'
import type { ShortcutId } from '../../state/shortcuts.ts'
import { revealDataFolder } from '../../state/data-folder.ts'
import { openPanel } from '../panels.ts'

/** Something to do, or a place that is not found by what it holds. */
export interface Command {
  readonly id: string
  readonly kind: 'command' | 'setting'
  readonly name: string
  /** Other words under which people look for it; the first is shown. */
  readonly words: readonly string[]
  readonly run: () => void
  readonly shortcut?: ShortcutId
  /** Where it leads, for what is a place. */
  readonly goesTo?: { readonly path: string; readonly place?: string }
}

const THEMES: readonly (readonly [Theme, string, string])[] = [
  ['light', 'Light colors', 'Theme, appearance, bright mode.'],
  ['dark', 'Dark colors', 'Theme, appearance, night mode.'],
  ['system', 'Colors as the system has them', 'Theme, appearance, automatic.'],
]

const SETTINGS: readonly (readonly [place: string, name: string, words: string])[] = [
  ['you', 'Your name, rung and goal', 'Name, title, role, position, destination.'],
  ['pace', 'Hours a week and how many at once', 'Pace, speed, workload, parallel milestones.'],
  ['slow-times', 'Slow weeks and time off', 'Vacation, holiday, leave, half pace, break.'],
  ['appearance', 'Theme and paper', 'Appearance, colors, dark mode, A4, Letter.'],
  ['reminders', 'Notifications of what is due', 'Reminders, alerts, system notifications, once a day.'],
  ['data', 'Where your data is', 'Folder, files, storage, backup, export, privacy.'],
]

/** What there is to do for the next one-on-one: where it stands decides what. */
function talkCommands(profile: Profile): readonly Command[] {
  const prepared = preparedMeeting(profile)
  const way = (id: string, name: string, words: string, path: string, place?: string): Command => ({
    id,
    kind: 'command',
    name,
    words: [words],
    run: () => undefined,
    goesTo: { path, ...(place !== undefined && { place }) },
  })
  return [
    ...(prepared
      ? [
          way(
            'hold',
            `Start the one-on-one of ${shortDay(prepared.on)}`,
            'Meeting, manager, hold, begin, talk.',
            `/one-on-ones/${prepared.id}/hold`,
          ),
          way(
            'agenda-line',
            'Add a line to the next one-on-one',
            'Agenda, topic, talk about.',
            '/one-on-ones',
            'new-line',
          ),
          way(
            'action',
            'Add an action from the one-on-one',
            'Promise, to do, due, who does what.',
            '/one-on-ones',
            'new-action',
          ),
        ]
      : [
          profile.manager
            ? way('prepare', 'Draft the next one-on-one', 'Agenda, prepare, meeting.', '/one-on-ones', 'next-agenda')
            : way('prepare', 'Name your manager', 'One-on-one, prepare, agenda.', '/one-on-ones', 'manager'),
        ]),
    way(
      'rolling-line',
      'Add a line to the rolling list',
      'One-on-one, remember, talk about, ask, thank.',
      '/one-on-ones/list',
      'new-line',
    ),
  ]
}

/** What can be done in the state that `session` is in. */
export function commandsFor({ workspace, settings, app }: Session): readonly Command[] {
  if (!workspace) return []
  const undo = workspace.past.at(-1)?.label
  const redo = workspace.future[0]?.label
  const command = (id: string, name: string, words: string, run: () => void, shortcut?: ShortcutId): Command => ({
    id,
    kind: 'command',
    name,
    words: [words],
    run,
    ...(shortcut && { shortcut }),
  })
  return [
    ...(undo === undefined ? [] : [command('undo', `Undo: ${undo}`, 'Take back, revert.', undoAloud, 'undo')]),
    ...(redo === undefined ? [] : [command('redo', `Redo: ${redo}`, 'Do again.', redoAloud, 'redo')]),
    ...(workspace.past.length + workspace.future.length === 0
      ? []
      : [
          command('history', 'List of changes', 'History, undo, go back to an earlier state.', () =>
            openPanel('history'),
          ),
        ]),
    ...talkCommands(workspace.profile),
    command(
      'export-pdf',
      'Export the plan as PDF',
      'Print, document, save as file, paper.',
      () => void exportPlanPdf(),
    ),
    command(
      'print',
      'Print what is on the screen',
      'Printer, paper, hard copy.',
      // The list over the page closes first.
      () => void setTimeout(() => window.print()),
      'print',
    ),
    command(
      'export-data',
      'Export all of your data',
      'Back up, backup, copy, save, own data file, move.',
      () => void exportProfile(),
    ),
    command(
      'profiles',
      'Other profiles and new ones',
      'Start, create, switch, import, sample, leave.',
      () => void leave(),
    ),
    ...THEMES.filter(([theme]) => theme !== settings.theme).map(([theme, name, words]) =>
      command(`theme-${theme}`, name, words, () => void changeSettings({ theme })),
    ),
    command('keys', 'Keyboard shortcuts', 'Keys, help, hotkeys.', () => openPanel('keys'), 'keys'),
    ...(app.capabilities.revealsFolder
      ? [command('folder', 'Show the folder with your data', 'Files, open, directory.', () => void revealDataFolder())]
      : []),
    ...SETTINGS.map(([place, name, words]): Command => ({
      id: `setting-${place}`,
      kind: 'setting',
      name,
      words: [words],
      run: () => undefined,
      goesTo: { path: '/settings', place },
    })),
  ]
}
