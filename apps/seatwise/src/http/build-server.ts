import { existsSync } from 'node:fs';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import { ENGINE_VERSION, SeatwiseError } from '@seatwise/core';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { DayWatch } from '../day/day-watch.ts';
import { loopbackGuard } from './loopback-guard.ts';
import { sendProblem } from './problem.ts';
import { administrationRoutes } from './routes/administration.ts';
import { artefactRoutes } from './routes/artefacts.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { bidRoundRoutes } from './routes/bid-rounds.ts';
import { calendarDayRoutes } from './routes/calendar-days.ts';
import { capacityRoutes } from './routes/capacity.ts';
import { centerRoutes } from './routes/center.ts';
import { cycleRoutes } from './routes/cycle.ts';
import { dayRoutes } from './routes/day.ts';
import { dayBoardRoutes } from './routes/day-board.ts';
import { definitionRoutes } from './routes/definitions.ts';
import { engagementRoutes } from './routes/engagements.ts';
import { eventRoutes } from './routes/events.ts';
import { evidenceChecklistRoutes } from './routes/evidence-checklist.ts';
import { evidenceFileRoutes } from './routes/evidence-files.ts';
import { exportRoutes } from './routes/exports.ts';
import { feedRoutes } from './routes/feed.ts';
import { forecastChoiceRoutes } from './routes/forecast-choices.ts';
import { forecastOverlayRoutes } from './routes/forecast-overlays.ts';
import { forecastScenarioRoutes } from './routes/forecast-scenarios.ts';
import { historyMarkRoutes } from './routes/history-marks.ts';
import { importRoutes } from './routes/imports.ts';
import { jobRoutes } from './routes/jobs.ts';
import { metricRegistryRoutes } from './routes/metric-registry.ts';
import { myScheduleRoutes } from './routes/my-schedule.ts';
import { peopleRoutes } from './routes/people.ts';
import { planRoutes } from './routes/plans.ts';
import { publicationRoutes } from './routes/publications.ts';
import { reportRoutes } from './routes/reports.ts';
import { requestRoutes } from './routes/requests.ts';
import type { Services } from './routes/routes.ts';
import { scheduleDraftRoutes } from './routes/schedule-draft.ts';
import { scheduleGenerateRoutes } from './routes/schedule-generate.ts';
import { scheduleRosterRoutes } from './routes/schedule-roster.ts';
import { supportStaffRoutes } from './routes/support-staff.ts';
import { webhookRoutes } from './routes/webhooks.ts';

const UPLOAD_LIMIT = 256 * 1024 * 1024;

export interface ServerOptions extends Services {
  /** Names that a request may call this server by. */
  readonly hosts: readonly string[];
  /** Folder of the built web app. */
  readonly webRoot: string;
}

/** The HTTP server: API, its OpenAPI document, and the web app. */
export async function buildServer({ hosts, webRoot, ...services }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: 'error' },
    bodyLimit: 1024 * 1024,
    trustProxy: false,
    forceCloseConnections: true,
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(sendProblem);
  server.addHook('onRequest', loopbackGuard(hosts));
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    // On loopback there is no TLS to insist on.
    strictTransportSecurity: false,
  });
  await server.register(multipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: 1024 * 1024 },
  });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Seatwise', version: ENGINE_VERSION } },
    transform: jsonSchemaTransform,
  });
  const day = new DayWatch(services.storage, services.by);
  server.addHook('onClose', () => day.close());
  await server.register(async (scope) => {
    const typed = scope.withTypeProvider<ZodTypeProvider>();
    for (const routes of [
      calendarDayRoutes,
      centerRoutes,
      importRoutes,
      exportRoutes,
      feedRoutes,
      dayRoutes,
      webhookRoutes,
      planRoutes,
      forecastChoiceRoutes,
      forecastOverlayRoutes,
      forecastScenarioRoutes,
      historyMarkRoutes,
      publicationRoutes,
      jobRoutes,
      artefactRoutes,
      definitionRoutes,
      assessmentRoutes,
      capacityRoutes,
      cycleRoutes,
      dayBoardRoutes,
      reportRoutes,
      myScheduleRoutes,
      requestRoutes,
      bidRoundRoutes,
      engagementRoutes,
      metricRegistryRoutes,
      scheduleDraftRoutes,
      evidenceFileRoutes,
      evidenceChecklistRoutes,
      eventRoutes,
      scheduleGenerateRoutes,
      scheduleRosterRoutes,
      supportStaffRoutes,
      administrationRoutes,
      peopleRoutes,
    ]) {
      routes(typed, { ...services, day });
    }
    scope.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  });
  const hasWeb = existsSync(webRoot);
  if (hasWeb) await server.register(fastifyStatic, { root: webRoot, cacheControl: false });
  server.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (page && hasWeb) return reply.sendFile('index.html');
    return sendProblem(new SeatwiseError('REQUEST_NOT_FOUND', { path: request.url.slice(0, 200) }), request, reply);
  });
  return server;
}
