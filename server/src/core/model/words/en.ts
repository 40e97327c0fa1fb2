/** English planning words. */
import {sentences} from './sentences/en.ts';
import type {Words} from './words.ts';

export const en: Words = {
  ...sentences,
  written: {
    sections: 'Acceptance Criteria, Tasks, Definition of Done, Sprint Goal',
    priorities: 'High, Medium, Low',
    statuses: 'To Do, In Progress, In Review, Blocked, Done, Dropped',
    answers: 'Yes, No',
  },
  fields: {
    id: `
      id, no, nr, key, ref, code, ticket, issue id, story id, task id, item id, us id, story no, number, #, story ref,
      jira, jira id, jira key, ticket id, ticket number, ticket no, issue key, issue number, pbi id, item no, task no,
      s no, sl no, us, us no, story #, issue #, task #, us #, story number, requirement id, feature id, bug id,
      backlog id, user story id`,
    title: `
      title, name, summary, story, user story, user stories, task, item, feature, backlog item, product backlog item,
      pbi, issue, story title, task name, story name, work item, requirement, bug, deliverable, improvement,
      ticket title, backlog items, todo, story task, task description, story description, feature name, i want, want,
      goal to achieve, i want to, i want to be able to, i need, i need to, i can, want to, user story description,
      backlog item description, item name, work item title, activity, action item, task story, pbi title, issue title,
      bug description, feature request, enhancement, change, card, to do item, headline, item description,
      requirement description, task title, user story title, feature title, us title, user story name, item title,
      user stories description, story user story, user story task, fix, fixes, audit item, block, audit finding, finding, gap`,
    points: `
      points, story points, story point, point, pts, sp, estimated points, story points estimate,
      story point estimate, size points, complexity points, effort points, points estimate, estimate points,
      estimated story points, points sp, sp estimate, effort sp, effort pts, estimate sp, estimation sp, estimated sp,
      story pts, fibonacci, fibonacci points, poker points, planning poker, point value, point estimate, pointing,
      weight, sps, story points sp, estimate in points, estimation points, size sp, size in points, effort in points,
      point s, relative size, story point size, estimated story point, pts est, est points, est pts`,
    estimate: `
      estimate, estimation, estimated time, estimated effort, effort, time estimate, size, est, est time, hours,
      estimated hours, days, t shirt size, effort estimate, time, estimated, estimated duration, est hours, cost,
      estimated size, complexity, estimate hours, workload, estimated cost, loe, level of effort, time required,
      man hours, person hours, effort hours, hrs, story size, tshirt, t shirt, t shirt estimate, size estimate,
      dev estimate, effort days, estimated days, time est, planned hours, estimated effort hours, effort estimation,
      estimation hours, time estimation, estimated size effort, effort size, size effort, rough estimate,
      estimate time, original estimate, original estimate effort, estimated work, effort level, tshirt size`,
    actual: 'actual, actual time, actual hours, spent, time spent, actual effort, hours spent',
    status: `
      status, state, progress, current status, story status, completed, done, complete, completion, dev status,
      progress status, implementation status, task status, finished, done completed, is done, work status,
      item status, issue status, story state, board column, lane, implemented, delivered`,
    priority: `
      priority, prio, story priority, task priority, moscow, importance, business priority, pri, severity, urgency, rank, moscow priority,
      priority level, criticality, importance level, priority moscow, priority rank, moscow rating`,
    assignee: `
      assignee, assignees, story assignee, task assignee, owner, owners, assigned, assigned to, developer, responsible, agent, lead, developers, who,
      assigned agent, dev, team member, pairing, story owner, implementer, dev owner, responsible person, driver, dri,
      engineer, contributor, assigned team, assigned developer, assignment, assigned person, assigned resource,
      dev assigned, assign to, task owner, assignee s, developer s, owner s, in charge, person in charge, handled by, member,
      members, worked on by, resource`,
    sprint: `
      sprint, iteration, target sprint, planned sprint, sprint number, current sprint, milestone sprint,
      assigned sprint, sprint assigned, sprint assignment, sprint no, iteration path, sprint id, sprint name,
      active sprint, planned for, scheduled sprint, planned in`,
    epic: `
      epic, epic link, feature group, parent epic, theme epic, feature, parent, initiative, epic name, epic id,
      epic title, epic feature, epics, feature area, capability, epic key, parent feature`,
    dependencies: `
      dependencies, dependency, depends on, depends, blocked by, prerequisites, requires, depends upon,
      story dependencies, dependent on, blocked by depends on, prerequisite, predecessors, predecessor,
      dependency ids, dependencies ids, story dependency, depends on stories`,
    labels: 'labels, label, tags, tag, component, components, area',
    type: 'type, category, kind, issue type, work type',
    goal: `
      sprint goal, goal, focus area, theme, sprint goals, objective, sprint objective, focus, sprint theme,
      iteration goal, goals, sprint focus, sprint goal s, goal of the sprint, objective of the sprint, goal statement,
      iteration objective, iteration goals, sprint aim, aim`,
    capacity: `
      capacity, sprint capacity, team capacity, total capacity, available capacity, planned capacity, capacity points,
      capacity story points, team velocity capacity, sprint capacity points, available points, max capacity,
      capacity sp, capacity in points`,
    velocity: `
      velocity, estimated velocity, planned velocity, target velocity, team velocity, expected velocity,
      sprint velocity, velocity target`,
    buffer: 'risk buffer, buffer, contingency, capacity buffer',
    duration: `
      duration, sprint duration, sprint dates, dates, sprint period, period, timeline, sprint length, timeframe,
      time frame, sprint timeline, date range, sprint date, schedule, sprint duration dates,
      sprint dates and duration, period of sprint, sprint window, dates of sprint, iteration dates, sprint timebox,
      time box, timebox`,
    start: `
      start, start date, sprint start, starts, start on, begin, sprint start date, started, startdate, from,
      start of sprint, sprint starts, sprint begin, from date, kickoff, kick off`,
    end: `
      end, end date, sprint end, ends, due, due date, finish, sprint end date, deadline, enddate, to, until,
      target date, end of sprint, sprint ends, sprint finish, finish date, completion date, due by, target completion`,
    total: `
      total estimate, total estimated points, total effort, grand total, sub total, subtotal, epic points,
      sprint points, sprint backlog total, total backlog points, scope, sprint velocity committed`,
    count: 'stories, items, user stories, total epics, total sprints, completed tasks, no of stories',
    blocker: `
      blocker, blockers, blocker description, blocked by, blocking issue, reason blocked, blocked reason, impediment, blocked because`,
    criteria: `
      acceptance criteria, acceptance criterion, ac, acs, acceptance, acceptance tests, acceptance test,
      acceptance scenarios, criteria, conditions of satisfaction, acceptance conditions, satisfaction conditions,
      confirmation, acceptance checklist, success criteria, test criteria, success criterion, validation criteria,
      verification criteria, pass criteria, acceptance criteria gherkin, acceptance criteria ac,
      criteria of acceptance, criteria for acceptance, acceptance scenario, acceptance checks, ac s,
      acceptance criteria checklist, key acceptance criteria, acceptance criterias, acceptance tests criteria,
      acceptance requirements, conditions of acceptance, gherkin scenarios, story acceptance criteria,
      task acceptance criteria, accept, accept when, accepted when, accepted if`,
    tasks: `
      tasks, task, technical tasks, sub tasks, subtasks, task list, tasks breakdown, task breakdown,
      implementation tasks, implementation steps, development tasks, dev tasks, todo, to do, work items,
      technical subtasks, action items, implementation checklist, checklist, steps, tasks subtasks, engineering tasks,
      todos, sub task, implementation task list, activities, technical task, work breakdown, backend tasks,
      frontend tasks, todo list, to do list, sub task list, tasks list, tasks to do, required tasks, key tasks,
      main tasks, task checklist, tasks checklist, development checklist, work to be done, scope of work,
      implementation task, tasks to complete, sprint tasks, developer tasks, tasks and subtasks, child tasks,
      story tasks, to dos, detailed tasks, back end tasks, front end tasks, testing tasks, design tasks, devops tasks`,
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
      testing requirements, story technical notes, story notes,
      tests, testing, references, reference, story doc, links, related, resources, file list, completed,
      completed date, created, updated, last updated, arb reference, branch, target version, risk, risks, risk level,
      mitigation, recommendation, reason, reasons, justification`,
  },
  statuses: {
    todo: `
      todo, to do, not started, open, new, planned, ready, backlog, pending, draft, drafted, ready for dev,
      ready for development, refined, proposed, scheduled, queued, upcoming, up next, next, later, not done,
      incomplete, ready to start, unstarted, deferred, waiting, icebox, selected, selected for development,
      sprint backlog, accepted for sprint, identified, not yet started, to start, unresolved, postponed,
      ready for sprint, planning, approved, someday, parked, not completed, not finished, unfinished, uncompleted,
      carried over, carry over, carryover, carried forward, spillover, spill over, rolled over, to be done,
      to be started, yet to start, unscheduled, groomed, candidate, awaiting, on deck, moved to next sprint,
      moved to backlog, ready to develop, ready for work, new idea, not done yet, pending start, assigned, wish list,
      unassigned, needs refinement, not implemented, todos`,
    'in-progress': `
      in progress, doing, wip, started, ongoing, active, in development, developing, working, work in progress,
      partial, partially done, partially complete, partially completed, underway, half done, inprogress, in work,
      in dev, being worked on, implementing, mostly complete, nearly complete, partly done, in flight, continuing,
      continued, active development, in active development, coding, almost done, under development,
      partially implemented, in process, in implementation, in design, in analysis, in research, in progress wip,
      work started, under way, partly complete, 50 done`,
    'in-review': `
      in review, review, code review, testing, in testing, qa, in qa, ready for review, verification, to verify,
      in test, test, ready for testing, under review, peer review, awaiting review, ready for qa, validation, uat,
      ready to test, ready for test, pending review, awaiting qa, ready for uat, in verification, in validation,
      code complete, dev complete, pr open, pr review, in pr, ready for merge, reviewing, to review, needs review,
      qa testing, awaiting approval, pending approval, dev done, in uat, in testing qa, testing in progress,
      ready to review, ready to merge, in acceptance, to be tested, to test, needs testing`,
    blocked: `
      blocked, on hold, stuck, impeded, waiting for external, paused, hold, waiting on, waiting for, impediment,
      is blocked, dependency blocked, halted`,
    done: `
      done, complete, completed, finished, closed, resolved, shipped, delivered, released, merged, accepted,
      implemented, fixed, deployed, achieved, passed, yes, live, all done, delivered early, verified,
      tested and working, recently completed, completed items, done done, all complete, fully complete,
      fully completed, fully implemented, in production, in prod, deployed to production, closed done, signed off,
      ready for release, ready to deploy, completed in sprint, completed this sprint, tested, done and tested,
      finalized, finalised, successful, is done, completed stories, passed qa, accepted by po, already done,
      done in previous sprint`,
    dropped: `
      dropped, cancelled, canceled, won t do, wont do, rejected, removed, abandoned, obsolete, won t fix, wontfix,
      discarded, out of scope, descoped, superseded, duplicate, archived, not needed, not doing, will not do, killed,
      withdrawn, invalid, skipped, reverted, dropped from sprint, removed from sprint, deprecated, de scoped, voided,
      discontinued, not planned`,
  },
  sprint: 'sprint, iteration',
  epic: 'epic',
  phase: `
    phase, wave, milestone, stage, track, week, day, month, quarter, release, part, workstream, group, batch,
    increment`,
  story: `
    user story, story, task, feature, bug, issue, requirement, enhancement, item, backlog item, pbi, spike, chore,
    improvement, us, ticket, defect, tech debt, work item, job story, technical story, enabler, iss, user story id,
    story id, epic story, work package, card, change request, req`,
  task: 'task, subtask, sub task',
  priorities: `
    critical, highest, high, medium, low, lowest, must have, should have, could have, won t have, must, should, could,
    wont, urgent, blocker, nice to have, p0, p1, p2, p3, p4, immediate, must haves, should haves, could haves,
    won t haves, med, normal, minor, major, trivial, optional, wont have, essential, very high, very low, mandatory,
    required, blocking, showstopper, highest priority, lowest priority, low medium, medium high, top, nice to haves,
    must do, should do, could do, priority 1, priority 2, priority 3`,
  points: 'story points, story point, points, point, pts, pt, sp, sps, p, storypoints',
  hours: 'h, hr, hrs, hour, hours, min, mins, minute, minutes, person hours',
  days: `
    d, day, days, week, weeks, w, person days, person day, working days, business days, wk, wks, month, months, pd,
    sprint, sprints, man days`,
  asA: 'as, in order to',
  asides: `
    general information, risk, risks, retrospective, retro, references, related documents, metrics, metric, kpi, kpis, statistics, stats,
    standup, stand up, ceremonies, meeting, meetings, communication, guidelines, guide, methodology, scoring,
    definition of done, definition of ready, dod, dor, timeline, schedule, roadmap, contents, toc, appendix, notes,
    note, team, roles, resources, resource, capacity, velocity, burndown, burn down, assumptions, constraints,
    lessons learned, learnings, insights, next steps, next actions, recommendations for, review, demo, checklist,
    summary, overview, introduction, how to, usage, installation, getting started, architecture, technology,
    tech stack, dependencies, dependency, strategy, process, workflow, policy, framework, navigation, links, status,
    health, archive, audit, results, achievements, accomplishments, considerations, adjustments, allocation,
    breakdown, distribution, daily plan, plan by day, critical path, tracking, monitoring, exclusions, stakeholders,
    prerequisites, requirements inventory, coverage map, mitigation, budget, deployment, conclusion, ready to use,
    acceptance criteria, environment, background, context, purpose, scope, conventions, principles, what went well,
    action items, decision, decisions, questions, key, commands, deliverables, quality gates, success, prs, git,
    branch, ownership, analysis, plan for, goals, sign off, approval, handoff, progress, highlights,
    glossary of terms, daily scrum, daily log, daily updates, daily update, post mortem, postmortem, feedback,
    takeaways, what went wrong, what could be improved, improvements for next sprint, agenda, attendees, participants,
    kudos, shout outs, impediments, working agreement, working agreements, document history, document control,
    personas, vision, abbreviations, terminology, point scale, estimation scale, verification steps, root cause,
    changes made, problems encountered, policies`,
  samples: `
    legend, glossary, template, templates, example, examples, sample, samples, changelog, change log, release notes,
    version history, revision history, faq, format, placeholder, boilerplate, point scale, estimation scale,
    story point reference, story points reference, notation, past releases`,
  worklists: `
    backlog, backlog items, product backlog, sprint backlog, user stories, stories, features, feature requests, bugs,
    tasks, task list, todo, to do, items, work items, requirements, selected stories, planned work, planned,
    committed, improvements, tech debt, technical debt, fixes, ideas, enhancements, issues, story details, now, next,
    later, this week, this month, this quarter, this year, parking lot, icebox, inbox, today, tomorrow, someday,
    stretch goals, stretch, wishlist, implementation tasks, committed stories, planned stories, committed items,
    sprint items, sprint stories, backlog stories, detailed stories, user stories and tasks, stories and tasks,
    user story list, story list, feature list, bug list, list of user stories, unplanned, unplanned work,
    new features, quick wins, low hanging fruit, chores, spikes, epics, selected backlog items, sprint commitment,
    committed work, planned items, completed stories, completed tasks, open items, open tasks, remaining work,
    remaining tasks, action plan, top priorities, technical stories, enablers, carried over, carry over,
    selected for sprint, selected items`,
  scopes: 'scope, in scope, sprint scope, scope of the sprint, scope of work, planned scope, scope items',
  months: `
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
    apr, may, jun, jul, aug, sep, oct, nov, dec`,
  none: `
    none, n a, na, nil, no, nothing, tbd, tba, unassigned, unknown, not assigned, todo, nobody, none yet,
    not applicable, n a yet, no dependencies, no dependency, independent, to be assigned, to be determined,
    to be decided, not set, not estimated, unestimated`,
  given: 'given',
  steps: 'when, then, and, but',
  scenario: 'scenario, feature, example',
  sums: `
    total, totals, grand total, sub total, subtotal, sprint total, epic total, overall total, sum, remaining,
    ideal remaining`,
  sideColumns: `
    risk, risks, mitigation, probability, likelihood, mitigation strategy, email, decision, decisions, rationale,
    expected result, expected, test case, endpoint, question, assumption, constraint, lesson, metric, kpi, baseline,
    benefit`,
  sideTables: `
    role, roles, criterion, check, test category, test suite, scenario, factor, benchmark, metric, version, date, time, day, ceremony, event, phase, week, environment, tool,
    technology, target, baseline, member, team member, person, term, level, scale, status, priority, category, area,
    file, path, command, option, parameter, variable, question, milestone, wave, revision, author`,
  ordinals: 'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth',
  leads: `
    current, next, last, previous, this, per, each, every, the, ready for, after, post, pre, future, within, in, for,
    one, of, upcoming, past, sample, example, development, mid, new, final, a, an, into, before, during, our, design,
    entire, whole, full, single`,
  excluded: 'not in, out of scope, excluded, exclusions, non goals, non goal, not included, won t do, will not do',
  priorityNouns: 'priority, prio, items, issues, bugs, priorities, stories, tasks, features',
  work: 'backlog, stories, features, bugs, tasks, todo, user story',
  later: `
    stretch, future, icebox, parking lot, later, someday, next sprint, next sprints, upcoming sprints, post mvp,
    wishlist, unscheduled, not scheduled`,
  listing: `
    backlog, sprint, kanban, todo, todos, to do, tasks, board, planner, plan, roadmap, milestones, milestone,
    task list, tasklist, story map, sprints, worklog, checklist of work, work items`,
  planning: 'stories, story, epic, epics, scrum, iteration, planning, features, feature, requirements, issues, bugs',
  storyMaps: 'story map, story mapping',
  want: 'i want, i would like, i need, i can, i d like, i wish, i must, i should, i will be able, i am able, i expect',
  role: '',
};
