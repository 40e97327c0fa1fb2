/** Spanish planning words. */
import type {Words} from './words.ts';

export const es: Words = {
  fields: {
    id: 'codigo, identificador, nº, numero',
    title: `
      historia, historia de usuario, historias de usuario, titulo, nombre, tarea, actividad, elemento,
      funcionalidad, requisito, enunciado, descripcion de la tarea`,
    points: 'puntos, puntos de historia, puntaje, puntos estimados, story points',
    estimate: 'estimacion, esfuerzo, tiempo estimado, horas, tiempo, tamano, duracion estimada, costo',
    actual: 'tiempo real',
    status: 'estado, estatus, situacion, avance, completado',
    priority: 'prioridad, importancia, severidad',
    assignee: `
      responsable, responsables, asignado a, asignado, desarrollador, encargado, dueno, propietario`,
    sprint: 'sprint, iteracion',
    epic: 'epica, epic',
    dependencies: 'dependencias, depende de, dependencia, prerrequisitos, requisitos previos',
    labels: 'etiquetas',
    type: 'tipo, categoria',
    goal: 'objetivo, objetivo del sprint, meta, meta del sprint, objetivos, objetivo general',
    capacity: 'capacidad, capacidad del equipo, capacidad del sprint',
    velocity: 'velocidad, velocidad estimada',
    buffer: 'margen, colchon, margen de riesgo',
    duration: 'duracion, periodo, fechas, fecha',
    start: 'inicio, fecha de inicio, fecha inicio, comienzo',
    end: 'fin, fecha de fin, fecha fin, fecha de finalizacion, termino, fecha limite, cierre',
    total: `
      total, total de puntos, puntos totales, puntos comprometidos, total de puntos de historia, suma`,
    blocker: 'bloqueo, impedimento, impedimentos, bloqueador',
    criteria: `
      criterios de aceptacion, criterio de aceptacion, criterios, escenarios, condiciones de satisfaccion`,
    tasks: 'tareas, subtareas, actividades, pasos, tareas tecnicas',
    done: 'definicion de terminado, definicion de hecho, definition of done',
    ready: 'definicion de listo',
    deliverables: 'entregables',
    narrative: 'historia de usuario',
    description: 'descripcion, contexto, detalles, justificacion, valor de negocio',
    notes: 'observaciones, notas, comentarios, riesgos, referencias',
  },
  statuses: {
    todo: `
      por hacer, pendiente, no iniciado, no iniciada, abierto, nuevo, planificado, planificada, sin empezar,
      pendientes, no`,
    'in-progress': 'en progreso, en curso, haciendo, en desarrollo, iniciado, en proceso, parcial',
    'in-review': 'en revision, en prueba, en pruebas, revision, en validacion',
    blocked: 'bloqueado, bloqueada, impedido',
    done: `
      hecho, hecha, completado, completada, terminado, terminada, finalizado, finalizada, listo, lista, cerrado,
      entregado, si, resuelto, implementado, completadas, completo`,
    dropped: 'cancelado, cancelada, descartado, eliminado',
  },
  sprint: 'sprint, iteracion',
  epic: 'epica',
  phase: 'fase, etapa, semana, hito, dia',
  story: 'historia de usuario, historia, tarea, requisito, funcionalidad, hu, actividad',
  task: 'tarea, subtarea, actividad',
  priorities: `
    critica, critico, alta, media, baixa, baja, alto, medio, bajo, urgente, esencial, debe tener, deberia tener,
    podria tener`,
  points: 'puntos, punto, pts',
  hours: 'h, horas, hora, minutos',
  days: 'dias, dia, semanas, semana, meses',
  asA: 'como un, como una, yo como, como',
  asides: `
    riesgos, retrospectiva, leyenda, glosario, historial, historial de versiones, referencias, cronograma,
    introduccion, roles, ceremonias, reunion, metricas, indice, lecciones aprendidas, proximos pasos, revision,
    resultados, equipo, definicion de terminado, definicion de hecho, notas, conclusion, resumen, contexto`,
  samples: 'leyenda, glosario, plantilla, ejemplo, ejemplos, historial de versiones',
  worklists: `
    backlog, backlog del producto, historias, historias de usuario, tareas, por hacer, funcionalidades,
    requisitos, backlog del sprint, pendientes, mejoras`,
  months: `
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
    ene, feb, mar, abr, may, jun, jul, ago, sep, oct, nov, dic`,
  none: 'ninguno, ninguna, no hay, sin dependencias',
  given: 'dado, dada, dado que',
  steps: 'cuando, entonces, y, pero',
  scenario: 'escenario, esquema del escenario, caracteristica',
  sums: 'total, subtotal, total general, suma, restante, promedio, total de puntos',
  sideColumns: 'riesgo, riesgos, mitigacion, probabilidad, correo, decision, metrica',
  sideTables: 'rol, version, fecha, dia, miembro, metrica, semana, evento, ceremonia, integrante, nivel, herramienta',
  ordinals:
    'primer/primero/primera, segundo/segunda, tercer/tercero/tercera, cuarto/cuarta, quinto/quinta, sexto/sexta, septimo/septima, octavo/octava, noveno/novena, decimo/decima',
  leads:
    'el, la, los, las, del, de, al, para, por, en, proximo, proxima, actual, ultimo, ultima, nuevo, nueva, cada, este, anterior, durante',
  excluded: 'fuera de alcance, fuera del alcance, no incluido',
  priorityNouns: 'prioridad, prioridades',
  work: 'backlog, historias, tareas, funcionalidades',
  later: 'futuro, futuras, proximo sprint, proximos sprints, mas adelante, ideas futuras',
};
