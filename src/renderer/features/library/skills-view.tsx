import { findSkill } from '#domain/framework/framework.ts'
import { useWorkspace } from '../../state/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SkillDetail } from './skill-detail.tsx'
import { SkillList } from './skill-list.tsx'
import styles from './skills-view.module.css'

interface SkillsViewProps {
  readonly skill: string | undefined
  readonly action: string | undefined
}

/** All domains and skills beside the one that is being read. */
export function SkillsView({ skill: id, action }: SkillsViewProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const skill = id === undefined ? framework.skills[0] : findSkill(framework, id)
  return (
    <div className={styles['columns']}>
      <SkillList selected={skill} />
      {skill ? (
        <SkillDetail skill={skill} action={action} />
      ) : (
        <EmptyState
          text={
            id === undefined
              ? 'This framework has no skills yet.'
              : 'This framework has no skill by that name. Choose one from the list.'
          }
        />
      )}
    </div>
  )
}
