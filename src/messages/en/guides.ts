import type { Language } from '../language.ts'
import { formats } from './formats.ts'

export const guides: Language['guides'] = {
  targets: {
    title: 'Targets: what a figure has to reach, and what becomes of it',
    about: [
      'A target is the least that a metric has to reach, in percent. An option sets one for every list (--min-coverage, --min-full-online, --min-online); the configuration may hold one to a level, a unit, a field or another group of procedures, allow some to be missing, say from when it is due, and on what text it rests. --as-of decides what is due.',
      'A policy (--policy, rasoat schema policy) holds targets and plans: procedures that have to reach a state by a day, or tasks that have to be done. What is not done is overdue once the day is over, else not yet due; where the list does not say, it is unknown and never done. Official profiles (--profile) bring targets with their source; rasoat explain profiles lists them.',
      'A target that is missed or cannot be measured fails the run, with exit code 1, whatever --fail-on says. rasoat report never fails because of findings, but a target that was asked for is judged there, too.',
    ],
    words: {
      met: 'The share is at least the target. What is unknown counts as not reached.',
      missed: 'The share is below the target.',
      unmeasurable:
        'The list does not say what the metric needs, or nothing counts in it. That is no success: unknown is never enough.',
      'not-yet-due': 'It is due only later than --as-of. It is shown and judges nothing.',
    },
  },
  plans: {
    title: 'Plans: procedures that have to reach a state by a day, and tasks that have to be done',
    about: [
      'A plan is a part of a policy (--policy). It names procedures, in the policy or in a list of their own, the state they have to reach and the last day for it; or it is a list of tasks with a column that says how each stands. Every item is named: done, overdue, not yet due or unknown.',
      'A plan fails the run once something in it is overdue, or unknown when its day is over or it has none. A code that a complete baseline does not hold ends the run with 2: it is a slip in the plan, and not in the list.',
    ],
    words: {
      'full-online': 'The list says the highest level: filing, settling and the result are all online.',
      online: 'The list says full-online or partial.',
      integrated: 'The list says that it is on the National Public Service Portal.',
      'internal-process': 'The list says that an internal process was approved.',
      'electronic-process': 'The list says that an electronic process was set up.',
      published:
        'The list says that it was made public (công khai). The decision alone (công bố) is not enough.',
      'non-geographic': 'The list says that any office of the province takes it.',
      present: 'It stands in the list; nothing more is asked.',
      done: 'The state is reached, or the list of tasks says that it is finished.',
      overdue:
        'The state is not reached and its last day is over, or the plan names no day at all. A procedure that the list does not hold has not reached it.',
      unknown:
        'The list holds the procedure and does not say, or the item has no last day where others have one. That is never done.',
    },
  },
  scope: {
    title: 'Scope: which procedures a unit has to hold, and how that is found',
    about: [
      'Coverage is measured over the procedures that the unit itself has to offer. From the whole baseline leave, in this order: what is not in force; what is internal; what is of another level (--level); what another authority carries out (--authority, by default that of the level); and what belongs to another place. A table shows each step with what it takes out. A province has the procedures of its communes, too.',
      'What the baseline does not say is neither inside nor outside: such procedures stand beside the share, with how many of them the list holds. A baseline that names no agency is counted by the level, one that gives no level by the authority alone, and the first sentence says so. Where more than a quarter of it says neither, coverage is not measured. rasoat explain authorities lists whose words are known.',
      'The configuration decides exceptions, each with its reason: scope: { include: […], exclude: […] } by code, field, agency or authority. They stand in the table under that reason. Shares of another formula or another scope are not compared (--no-worse-than).',
    ],
    words: {
      'coverage-by-authority':
        'The formula of --scope authority, which is the default: level, authority and place.',
      'coverage-by-level':
        'The formula of --scope level: all procedures of the level, whoever carries them out.',
      'coverage-of-all': 'The formula of --scope all: everything in force and not internal, as a raw share.',
      include: 'Takes procedures in that the steps left out, or left open.',
      exclude: 'Leaves procedures out that the steps left inside, or left open.',
    },
  },
  goals: {
    title: 'Goals: the fewest procedures that would bring a figure to so many percent',
    about: [
      '--reach METRIC=PERCENT asks how a list could reach a figure, such as --reach full-online-share=20%; it may be repeated, and reach: in the configuration says the same. It works for coverage, online-share, full-online-share and full-online-of-eligible. It is a question and no target: it never changes the outcome or the exit code. With a goal, lists are compared with their peers however many there are, unless the configuration says peers: false.',
      'Formula: (part + steps) ÷ (whole + steps that add a procedure to the list) ≥ the goal, for the least number of steps. A procedure that is in the list and moves up adds one to the part. One that is missing, and that the unit has to hold, adds one to the part and one to the whole, so it does less and is taken only when all the others are; in coverage it adds to the part alone, because the whole are the procedures in scope. What the list does not say stays in the whole and not in the part.',
      'Only procedures that something speaks for are steps. For full-online-share and online-share: the list, else the baseline, marks it as eligible for full-online, or at least one peer does it already; a procedure that has to be done in person is no step to full-online-share because of peers. For full-online-of-eligible: it is marked as eligible. For coverage: it is in scope and missing. Eligible ones come first, then those that most peers do, then by code. Of each step the peers that do it are counted: rasoat explain peers.',
      'Bounds: the number of steps is exact; a result lists up to 5,000 of them a unit, with many units 100,000 in all and at least 20 a unit, and reports show fewer and say so. A figure that cannot be measured has no way, and the reason is given.',
    ],
    words: {
      reach:
        'The option, and in the result the way of each unit to each goal: part and whole now, needed, the figure after, the steps.',
      reached: 'The figure is there already. There are no steps.',
      reachable: 'These steps are enough, and fewer are not.',
      'out-of-reach': 'All procedures that something speaks for are not enough; how far they go is told.',
      eligible: 'Reason of a step: the list or the baseline says that the procedure can be full-online.',
      'in-scope': 'Reason of a step to coverage: the baseline says that the unit has to hold the procedure.',
    },
  },
  peers: {
    title: 'Peers: what most other units of the same level offer fully online, and what many units lack',
    about: [
      'A run of 2 to 200 lists compares each with the others of its level, by itself; --peers does so with more lists, and peers: false in the configuration never. validate does not compare. Nothing of it is judged: it changes neither the outcome nor the exit code.',
      'Counted is: peers whose list says full-online ÷ peers that can be asked. Peers are the other units of the same level in this run; whose level nobody gave has none. Those can be asked whose lists say of at least one procedure how far it is online (for the steps to coverage: whose lists have codes). A peer that does not hold the procedure, or does not say, is in the denominator and not in the numerator; how many hold it and do not say is told as unknown. The unit itself is in neither.',
      'Listed are procedures that more than half of the peers offer fully online and this unit does not: it offers them in part, informs only, does not offer them, does not say, or does not hold them. Exactly half is not more than half. Fewer than two peers are no survey, and a list that says no service level at all is not compared: then there is no such part, which is something else than a count of 0.',
      'Bounds: the total is exact; a result lists up to 5,000 procedures a unit, with many units 100,000 in all and at least 20 a unit, those that most peers offer first, then by code. Reports show fewer and say so. That most peers offer a procedure does not say that it is eligible, or that it suits this unit.',
    ],
    words: {
      absent: 'How a procedure stands here: the list does not hold it.',
      gaps: 'In the result: what a unit lacks by field, as missing of those in scope; and over all units, in how many of those that have to hold a procedure it is missing: units without it ÷ units whose scope it is in. Lists without any code are in neither. Up to 1,000 procedures, those that most units lack first; the total is exact.',
    },
  },
  'exit-codes': {
    title: 'Exit codes: how a run ended, for scripts and pipelines',
    about: [
      'Every command ends with one of these. What is only displayed (--samples, --quiet, --verbose) never changes the code. To see findings without failing, write --fail-on never; exit code 2 remains.',
    ],
    words: {
      '0': 'Passed: everything was read, no finding at or above --fail-on, no target missed, no plan overdue.',
      '1': 'Failed: everything was read, and there are findings at or above --fail-on that are not known, a target is missed or cannot be measured, or a plan is overdue. With --no-worse-than: a finding is new or a figure became worse. With --fail-on-stale: a known finding is gone. With diff: a change at or above --fail-on that does not follow the national list, such as a lowered service level, or any change with --fail-if-different. With worklist check: something said to be resolved is still there. Look at the findings; running again does not help.',
      '2': 'Not completed: wrong usage, a bad configuration, a list that cannot be read, or an error in rasoat itself. Standard error says which and what to do. What was not seen never counts as passed.',
      '130': 'Interrupted, by Ctrl-C. No half-written file is left.',
      '143':
        'Terminated from outside, such as by a pipeline that took too long. No half-written file is left.',
    },
  },
  severities: {
    title: 'Severities: how much a finding weighs',
    about: [
      'Each rule has one. The configuration changes it (rules: { missing-procedure: error }), and the report says so. --fail-on names the lowest severity that fails a run; without it that is error.',
    ],
    words: {
      error: 'Wrong: it has to be corrected.',
      warning: 'Probably wrong, or missing: it has to be looked at.',
      note: 'Worth knowing; nothing has to be done.',
      off: 'In the configuration: the rule is not applied, as with --skip.',
      never: 'For --fail-on: no finding fails the run.',
    },
  },
  formats,
}
