/** English planning words. */
import type {Words} from './words.ts';

export const en: Words = {
  fields: {
    id: `
      id, no, nr, key, ref, code, ticket, issue id, story id, task id, item id, us id, story no, number, #`,
    title: `
      title, name, summary, story, user story, user stories, task, item, feature, backlog item,
      product backlog item, pbi, issue, story title, task name, story name, work item, requirement, bug,
      deliverable, improvement, ticket title, backlog items, todo, story task, task description,
      story description, feature name, i want, want, goal to achieve`,
    points: `
      points, story points, story point, point, pts, sp, estimated points, story points estimate,
      story point estimate, size points, complexity points, effort points, points estimate, estimate points,
      estimated story points`,
    estimate: `
      estimate, estimation, estimated time, estimated effort, effort, time estimate, size, est, est time, hours,
      estimated hours, days, t shirt size, effort estimate, time, estimated, estimated duration, est hours, cost,
      estimated size, complexity, estimate hours, workload, estimated cost`,
    actual: 'actual, actual time, actual hours, spent, time spent, actual effort, hours spent',
    status: 'status, state, progress, current status, story status, completed, done, complete, completion',
    priority: 'priority, prio, moscow, importance, business priority, pri, severity, urgency',
    assignee: `
      assignee, assignees, owner, owners, assigned, assigned to, developer, responsible, agent, lead, developers,
      who, assigned agent, dev, team member, pairing, story owner, implementer`,
    sprint: `
      sprint, iteration, target sprint, planned sprint, sprint number, current sprint, milestone sprint`,
    epic: 'epic, epic link, feature group, parent epic, theme epic, feature, parent, initiative',
    dependencies: `
      dependencies, dependency, depends on, depends, blocked by, prerequisites, requires, depends upon,
      story dependencies`,
    labels: 'labels, label, tags, tag, component, components, area',
    type: 'type, category, kind, issue type, work type',
    goal: `
      sprint goal, goal, focus area, theme, sprint goals, objective, sprint objective, focus, sprint theme, iteration goal, goals,
      sprint focus`,
    capacity: `
      capacity, sprint capacity, team capacity, total capacity, available capacity, planned capacity,
      capacity points, capacity story points`,
    velocity: `
      velocity, estimated velocity, planned velocity, target velocity, team velocity, expected velocity,
      sprint velocity, velocity target`,
    buffer: 'risk buffer, buffer, contingency, capacity buffer',
    duration: `
      duration, sprint duration, sprint dates, dates, sprint period, period, timeline, sprint length, timeframe,
      time frame, sprint timeline, date range, sprint date, schedule`,
    start: `
      start, start date, sprint start, starts, start on, begin, sprint start date, started, startdate, from`,
    end: `
      end, end date, sprint end, ends, due, due date, finish, sprint end date, deadline, enddate, to, until,
      target date`,
    total: `
      total, total points, total story points, total sp, sprint total, committed, commitment, committed points,
      points committed, planned points, total planned points, sprint commitment, total committed, sum,
      total estimate, total estimated points, total effort, grand total, sub total, subtotal, epic points,
      sprint points, sprint backlog total, total backlog points, scope, total committed points,
      total points planned`,
    count: `
      stories, items, user stories, total stories, total items, total tasks, number of stories, story count,
      task count, total user stories, total features, total epics, total sprints, completed tasks`,
    blocker: `
      blocker, blockers, blocked by, blocking issue, reason blocked, blocked reason, impediment, blocked because`,
    criteria: `
      acceptance criteria, acceptance criterion, ac, acs, acceptance, acceptance tests, acceptance test,
      acceptance scenarios, criteria, conditions of satisfaction, acceptance conditions, satisfaction conditions,
      confirmation, acceptance checklist, success criteria, test criteria, success criterion`,
    tasks: `
      tasks, task, technical tasks, sub tasks, subtasks, task list, tasks breakdown, task breakdown,
      implementation tasks, implementation steps, development tasks, dev tasks, todo, to do, work items,
      technical subtasks, action items, implementation checklist, checklist, steps, tasks subtasks,
      engineering tasks, todos, sub task, implementation task list`,
    done: `
      definition of done, dod, done criteria, definition of done checklist, dod checklist, completion criteria,
      done when, exit criteria, story definition of done`,
    ready: 'definition of ready, dor, ready criteria, entry criteria',
    deliverables: `
      deliverables, deliverable, key deliverables, outputs, sprint deliverables, artifacts, main deliverables`,
    narrative: 'user story, story, narrative, quick summary, as a',
    description: `
      description, details, background, context, overview, problem, solution, rationale, why, what, how,
      technical details, implementation, implementation details, business value, value, technical notes,
      technical approach, approach, issue, impact, location, current state, target, proposed solution`,
    notes: `
      notes, note, comments, remarks, comment, files to modify, files, test plan, test cases, test requirements,
      tests, testing, references, reference, story doc, links, related, resources, file list, completed,
      completed date, created, updated, last updated, arb reference, branch, target version, risk, risks,
      risk level, mitigation, recommendation`,
  },
  statuses: {
    todo: `
      todo, to do, not started, open, new, planned, ready, backlog, pending, draft, ready for dev,
      ready for development, refined, proposed, scheduled, queued, upcoming, up next, next, later, not done,
      incomplete, ready to start, unstarted, deferred, waiting, icebox, selected, selected for development,
      sprint backlog, accepted for sprint, identified, not yet started, to start, unresolved, postponed,
      ready for sprint, planning, approved, someday`,
    'in-progress': `
      in progress, doing, wip, started, ongoing, active, in development, developing, working, work in progress,
      partial, partially done, partially complete, partially completed, underway, half done,
      inprogress, in work, in dev, being worked on, implementing, mostly complete, nearly complete`,
    'in-review': `
      in review, review, code review, testing, in testing, qa, in qa, ready for review, verification, to verify,
      in test, test, ready for testing, under review, peer review, awaiting review, ready for qa, validation, uat,
      ready to test, ready for test, pending review`,
    blocked: 'blocked, on hold, stuck, impeded, waiting for external, paused, hold',
    done: `
      done, complete, completed, finished, closed, resolved, shipped, delivered, released, merged, accepted,
      implemented, fixed, deployed, achieved, passed, yes, live, all done, delivered early, verified,
      tested and working, recently completed, completed items`,
    dropped: `
      dropped, cancelled, canceled, won t do, wont do, rejected, removed, abandoned, obsolete, won t fix, wontfix,
      discarded, out of scope, descoped, superseded, duplicate, archived, not needed`,
  },
  sprint: 'sprint, iteration',
  epic: 'epic',
  phase: `
    phase, wave, milestone, stage, track, week, day, month, quarter, release, part, workstream, group, batch,
    increment`,
  story: `
    user story, story, task, feature, bug, issue, requirement, enhancement, item, backlog item, pbi, spike, chore,
    improvement, us, ticket, defect, tech debt, work item, job story, technical story, enabler, iss`,
  task: 'task, subtask, sub task',
  priorities: `
    critical, highest, high, medium, low, lowest, must have, should have, could have, won t have, must, should,
    could, wont, urgent, blocker, nice to have, p0, p1, p2, p3, p4, immediate, must haves, should haves,
    could haves, won t haves, med, normal, minor, major, trivial, optional, wont have, essential`,
  points: 'story points, story point, points, point, pts, pt, sp, sps, p, storypoints',
  hours: 'h, hr, hrs, hour, hours, min, mins, minute, minutes, person hours',
  days: `
    d, day, days, week, weeks, w, person days, person day, working days, business days, wk, wks, month, months,
    pd, sprint, sprints, man days`,
  asA: 'as a, as an, as the, as',
  asides: `
    risk, risks, retrospective, retro,     references, related documents, metrics, metric, kpi, kpis,
    statistics, stats, standup, stand up, ceremonies, meeting, meetings, testing strategy, test strategy,
    communication, guidelines, guide, methodology, scoring, definition of done, definition of ready, dod, dor,
    success criteria, timeline, schedule, roadmap, table of contents, contents, toc, appendix, notes, note, team,
    roles, resources, resource, capacity, velocity, burndown, burn down, assumptions, constraints,
    lessons learned, learnings, insights, next steps, next actions, recommendations for, review, demo, checklist,
    summary, overview, introduction, how to, usage, installation, getting started,
    architecture, technology, tech stack, dependencies, dependency, strategy, process, workflow, policy,
    framework, navigation, links, status, current status, health, archive, audit, results, achievements,
    accomplishments, considerations, adjustments, allocation, breakdown, distribution, daily plan, plan by day,
    critical path, tracking, monitoring, out of scope, non goals, exclusions, stakeholders, prerequisites,
    requirements inventory, coverage map, mitigation, budget, deployment, conclusion, ready to use,
    acceptance criteria, success metrics, environment, background, context, purpose, scope, conventions,
    principles, what went well, action items, decision, decisions, open questions, questions, key, commands,
    release checklist, deliverables, quality gates, success, prs, git, branch, ownership, analysis, plan for,
    goals, sign off, approval, handoff, progress, highlights`,
  samples: `
    legend, glossary, template, templates, example, examples, sample, samples, changelog, change log, release notes, version history, revision history, faq, format, placeholder`,
  worklists: `
    backlog, backlog items, product backlog, sprint backlog, user stories, stories, features, feature requests,
    bugs, tasks, task list, todo, to do, items, work items, requirements, selected stories, planned work, planned,
    committed, improvements, tech debt, technical debt, fixes, ideas, enhancements, issues, story details, now,
    next, later, this week, this month, this quarter, this year, parking lot, icebox, inbox, today, tomorrow,
    someday, stretch goals, stretch, wishlist, implementation tasks, committed stories`,
  months: `
    january, february, march, april, may, june, july, august, september, october, november, december,
    jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec`,
  none: 'none, n a, na, nil, no, nothing, tbd, tba, unassigned, unknown, not assigned, todo',
  given: 'given',
  steps: 'when, then, and, but',
  scenario: 'scenario, scenario outline, feature, example',
  sums: 'total, totals, grand total, sub total, subtotal, sprint total, epic total, overall total, overall, sum, remaining, remaining effort, ideal, ideal remaining, average, total estimated, total points, total hours, total story points',
  sideColumns:
    'risk, risks, mitigation, probability, likelihood, mitigation strategy, email, decision, decisions, rationale, expected result, expected, test case, endpoint, question, assumption, constraint, lesson, metric, kpi, baseline, benefit',
  sideTables:
    'role, roles, metric, sprint, version, date, time, day, ceremony, event, phase, week, environment, tool, technology, target, baseline, member, team member, person, term, level, scale, status, priority, category, area, file, path, command, option, parameter, variable, question, milestone, wave, revision, author',
  ordinals: 'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth',
  leads:
    'current, next, last, previous, this, per, each, every, the, ready for, after, post, pre, future, within, in, for, one, of, upcoming, past, sample, example, development, mid, new, final, a, an, into, before, during, our, design, entire, whole, full, single',
  excluded: 'not in, out of scope, excluded, exclusions, non goals, non goal, not included, won t do, will not do',
  priorityNouns: 'priority, prio, items, issues, bugs, priorities, stories, tasks, features',
  work: 'backlog, stories, features, bugs, tasks, todo, user story',
  later:
    'future, future work, future sprints, product backlog, icebox, parking lot, later, someday, next sprint, next sprints, upcoming sprints, post mvp, future enhancements, future features, future stories, wishlist, unscheduled, not scheduled, future backlog, backlog for next sprint, candidates for next sprint',
};
