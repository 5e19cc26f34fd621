import { Overview, OverviewQuery } from '@spotter/contract/admin/overview';
import { nameOfDay } from '../../../platform/calendar-day.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { RequestCounts } from '../../../platform/http/request-meter.ts';
import { readTimeZone } from '../../../platform/http/time-range.ts';
import type { Staff } from '../staff.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import type { OverviewStore } from './overview-store.ts';

export interface OverviewDeps {
  readonly staff: Staff;
  readonly clock: Clock;
  readonly overview: OverviewStore;
  readonly requestCounts: () => RequestCounts;
  readonly poseLoad: () => Overview['pose_pool'];
}

const defaultDays = 30;
const mostExercises = 10;
const mostCodes = 10;

export function showOverview(
  app: App,
  { staff, clock, overview, requestCounts, poseLoad }: OverviewDeps,
): void {
  app.get(
    '/admin/api/overview',
    staff.may('overview.show', {
      operationId: 'showOverview',
      summary: 'Who trains, how much, and how the server does',
      querystring: OverviewQuery,
      response: { 200: Overview },
      problems: ['request.invalid'],
    }),
    async ({ query }) => {
      const nowMs = clock.nowMs();
      const { days, exercises } = await overview.days(
        nowMs,
        Number(query.days ?? defaultDays),
        readTimeZone(query.time_zone),
      );
      const people = await overview.people(nowMs);
      const { answered, refused, failed, ...requests } = requestCounts();
      return {
        at: showMoment(nowMs),
        people: {
          all: people.all,
          active_now: people.now,
          active_7_days: people.in7Days,
          active_30_days: people.in30Days,
        },
        sessions_now: await overview.openSessions(),
        days: days.map((day) => ({
          day: nameOfDay(day.day),
          active_people: day.activePeople,
          workouts: day.workouts,
          sets: day.sets,
          repetitions: day.reps,
          good_repetitions: day.goodReps,
          held_seconds: showSeconds(day.heldMs),
          sessions: day.sessions,
          new_people: day.newPeople,
        })),
        exercises: exercises.slice(0, mostExercises).map((exercise) => ({
          exercise_key: exercise.exerciseKey,
          exercise_name: exercise.exerciseName,
          sets: exercise.sets,
          repetitions: exercise.reps,
          held_seconds: showSeconds(exercise.heldMs),
        })),
        requests: {
          since: showMoment(requests.sinceMs),
          answered,
          refused,
          failed,
          minutes: requests.minutes.map(({ atMs, ...counts }) => ({ at: showMoment(atMs), ...counts })),
          codes: requests.codes.slice(0, mostCodes),
        },
        pose_pool: poseLoad(),
      };
    },
  );
}
