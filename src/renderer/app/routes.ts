import {
  CalendarCheck,
  ChartGantt,
  History,
  FileText,
  LayoutDashboard,
  Library,
  MessagesSquare,
  Presentation,
  Route as RouteIcon,
  Settings,
  Share2,
  Signpost,
  SlidersHorizontal,
  Target,
  TrendingUp,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { lazy, type ComponentType } from 'react'
import { GapsPage } from '../features/gaps/gaps-page.tsx'
import { LibraryPage } from '../features/library/library-page.tsx'
import { OverviewPage } from '../features/overview/overview-page.tsx'
import { PlanPage } from '../features/plan/plan-page.tsx'
import { SettingsPage } from '../features/settings/settings-page.tsx'
import { LookBackPage } from '../features/skills/look-back-page.tsx'
import { RatePage } from '../features/skills/rate-page.tsx'
import { SkillsPage } from '../features/skills/skills-page.tsx'

const DecidePage = lazy(() =>
  import('../features/decide/decide-page.tsx').then((module) => ({ default: module.DecidePage })),
)

const DocumentsPage = lazy(() =>
  import('../features/documents/documents-page.tsx').then((module) => ({ default: module.DocumentsPage })),
)

const FrameworkPage = lazy(() =>
  import('../features/framework/framework-page.tsx').then((module) => ({ default: module.FrameworkPage })),
)

const WeekPage = lazy(() => import('../features/week/week-page.tsx').then((module) => ({ default: module.WeekPage })))

const ProvePage = lazy(() =>
  import('../features/week/prove-page.tsx').then((module) => ({ default: module.ProvePage })),
)

const CheckInsPage = lazy(() =>
  import('../features/check-ins/check-ins-page.tsx').then((module) => ({ default: module.CheckInsPage })),
)

const OneOnOnesPage = lazy(() =>
  import('../features/one-on-ones/one-on-ones-page.tsx').then((module) => ({ default: module.OneOnOnesPage })),
)

const CalibratePage = lazy(() =>
  import('../features/one-on-ones/calibrate-page.tsx').then((module) => ({ default: module.CalibratePage })),
)

const ManagerRatesPage = lazy(() =>
  import('../features/one-on-ones/manager-rates-page.tsx').then((module) => ({ default: module.ManagerRatesPage })),
)

const ImpactLogPage = lazy(() =>
  import('../features/impact/impact-log-page.tsx').then((module) => ({ default: module.ImpactLogPage })),
)

const NewImpactPage = lazy(() =>
  import('../features/impact/impact-entry-page.tsx').then((module) => ({ default: module.NewImpactPage })),
)

const BriefPage = lazy(() =>
  import('../features/impact/brief-page.tsx').then((module) => ({ default: module.BriefPage })),
)

const ImpactEntryPage = lazy(() =>
  import('../features/impact/impact-entry-page.tsx').then((module) => ({ default: module.ImpactEntryPage })),
)

const SharePage = lazy(() =>
  import('../features/share/share-page.tsx').then((module) => ({ default: module.SharePage })),
)

const RequestPage = lazy(() =>
  import('../features/roadmap/request-page.tsx').then((module) => ({ default: module.RequestPage })),
)

const RoadmapPage = lazy(() =>
  import('../features/roadmap/roadmap-page.tsx').then((module) => ({ default: module.RoadmapPage })),
)

const TeamPage = lazy(() => import('../features/team/team-page.tsx').then((module) => ({ default: module.TeamPage })))

interface Screen {
  readonly path: string
  readonly page: ComponentType
}

interface NavigationItem {
  readonly path: string
  readonly label: string
  readonly icon: LucideIcon
}

/** Only screens that exist. A new screen is one feature folder and one line here. */
export const SCREENS: readonly Screen[] = [
  { path: '/', page: OverviewPage },
  { path: '/skills', page: SkillsPage },
  { path: '/skills/look-back', page: LookBackPage },
  { path: '/skills/:skill', page: RatePage },
  { path: '/skills/quick/:skill', page: RatePage },
  { path: '/gaps/*?', page: GapsPage },
  { path: '/plan/:milestone?', page: PlanPage },
  { path: '/week', page: WeekPage },
  { path: '/week/prove/:action', page: ProvePage },
  { path: '/check-ins/:part?', page: CheckInsPage },
  { path: '/decide/:part?', page: DecidePage },
  { path: '/one-on-ones/calibrate/:skill?', page: CalibratePage },
  { path: '/one-on-ones/manager-rates/:skill?', page: ManagerRatesPage },
  { path: '/impact', page: ImpactLogPage },
  { path: '/impact/new', page: NewImpactPage },
  { path: '/impact/:entry', page: ImpactEntryPage },
  { path: '/brief', page: BriefPage },
  { path: '/share/:part?', page: SharePage },
  { path: '/one-on-ones/:part?/:mode?', page: OneOnOnesPage },
  { path: '/roadmap/request/:request?', page: RequestPage },
  { path: '/roadmap/:item?', page: RoadmapPage },
  { path: '/documents/:kind?/:about?', page: DocumentsPage },
  { path: '/team/*?', page: TeamPage },
  { path: '/library/*?', page: LibraryPage },
  { path: '/settings', page: SettingsPage },
  { path: '/framework/*?', page: FrameworkPage },
]

interface NavigationGroup {
  /** Over its links; the first and the last group need none. */
  readonly title?: string
  readonly items: readonly NavigationItem[]
}

export const NAVIGATION: readonly NavigationGroup[] = [
  {
    items: [
      { path: '/', label: 'Overview', icon: LayoutDashboard },
      { path: '/skills', label: 'Skills', icon: SlidersHorizontal },
      { path: '/gaps', label: 'Gaps', icon: Target },
      { path: '/plan', label: 'Plan', icon: RouteIcon },
      { path: '/week', label: 'This week', icon: CalendarCheck },
      { path: '/check-ins', label: 'Check-ins', icon: History },
      { path: '/decide', label: 'Decide', icon: Signpost },
    ],
  },
  {
    title: 'With others',
    items: [
      { path: '/one-on-ones', label: 'One-on-ones', icon: MessagesSquare },
      { path: '/impact', label: 'Impact log', icon: TrendingUp },
      { path: '/brief', label: 'Executive brief', icon: Presentation },
      { path: '/share', label: 'Share', icon: Share2 },
      { path: '/team', label: 'Your people', icon: Users },
      { path: '/documents', label: 'Documents', icon: FileText },
    ],
  },
  {
    title: 'My organization',
    items: [{ path: '/roadmap', label: 'Roadmap', icon: ChartGantt }],
  },
  {
    items: [
      { path: '/library', label: 'Library', icon: Library },
      { path: '/settings', label: 'Settings', icon: Settings },
    ],
  },
]
