import type { ComponentChildren } from 'preact';

export type Task = {
  title: string;
  href?: string | undefined;
  state: 'done' | 'started' | 'open' | 'not-needed';
  stateText: string;
  hint?: ComponentChildren;
};

const badge = {
  done: 'success',
  started: 'info',
  open: 'quiet',
  'not-needed': 'quiet',
} as const;

/** The parts of a large task, each with its state in words. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <div class="kern-task-list">
      <ul class="kern-task-list__list">
        {tasks.map((task, index) => (
          <li class="kern-task-list__item" key={task.title}>
            <div class="kern-task-list__title">
              <span class="kern-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                {task.href ? (
                  <a class="kern-link kern-link--no-visited-state" href={task.href}>
                    {task.title}
                  </a>
                ) : (
                  <span>{task.title}</span>
                )}
                {task.hint && (
                  <p class="kern-body kern-body--small kern-body--muted">{task.hint}</p>
                )}
              </div>
            </div>
            <div class="kern-task-list__status">
              <span class={`kern-badge kern-badge--small kern-badge--${badge[task.state]}`}>
                <span class="kern-label kern-label--small">{task.stateText}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
