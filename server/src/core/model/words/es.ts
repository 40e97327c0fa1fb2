/** Spanish planning words. */
import {sentences} from './sentences/es.ts';
import type {Words} from './words.ts';

export const es: Words = {
  ...sentences,
  written: {
    sections: 'Criterios de aceptación, Tareas, Definición de hecho, Objetivo del sprint',
    priorities: 'Alta, Media, Baja',
    statuses: 'Por hacer, En progreso, En revisión, Bloqueado, Hecho, Descartado',
    answers: 'Sí, No',
  },
  fields: {
    id: `
      id de la historia, nº historia, id tarea, id hu, codigo hu, cod hu, n historia, codigo de historia, clave, folio`,
    title: `
      nombre, tarea, actividad, elemento, funcionalidad, enunciado, descripcion de la tarea, nombre de la historia,
      nombre de la tarea, quiero, yo quiero, necesito, descripcion de la historia, tareas a realizar,
      historia usuario, actividades, deseo, nombre historia, que quiero, elemento del backlog, item del backlog,
      titulo de la historia, titulo de la tarea, titulo historia, nombre tarea, descripcion tarea,
      descripcion de historia, entregable, tarea historia, historia tarea, detalle de la tarea, caso de uso,
      yo necesito, requerimiento, requerimientos`,
    points: `
      puntos, puntos de historia, puntaje, puntos estimados, puntos de la historia, puntos historia,
      puntos de esfuerzo, puntuacion, estimacion en puntos, estimacion puntos, puntos de complejidad,
      puntos totales por historia, puntos asignados, puntos sp, puntos estimados sp, estimacion sp,
      esfuerzo en puntos, esfuerzo sp, puntos fibonacci, puntos por historia, estimacion en puntos de historia,
      pts estimados, puntos planificados`,
    estimate: `
      estimacion, esfuerzo, tiempo estimado, tiempo, tamano, duracion estimada, costo, estimacion de esfuerzo,
      esfuerzo estimado, estimacion en horas, estimacion horas, tiempo previsto, complejidad, talla, duracion, carga,
      estimacion de tiempo, costo estimado, coste, estimacion en dias, dias estimados, tiempo de estimacion, tiempo h,
      horas hombre, esfuerzo horas, esfuerzo h, duracion en dias, tiempo aproximado, dias`,
    actual: 'tiempo real, horas reales, esfuerzo real, tiempo empleado',
    status: `
      estatus, situacion, avance, completado, progreso, estado actual, terminado, hecho, completada, avance actual,
      estado de la tarea, estado de la historia, situacion actual, terminada, hecha, cumplido, estado hu, realizado`,
    priority: `
      prioridad, severidad, criticidad, nivel de prioridad, prioridad moscow, prioridad de negocio, orden, nivel`,
    assignee: `
      responsable, responsables, asignado a, asignado, desarrollador, encargado, dueno, propietario, desarrolladores,
      miembro, miembros, quien, responsable tecnico, asignada a, asignacion, asignados, persona, ejecutor, encargados,
      desarrollado por, a cargo de, asignar a, responsable de la tarea, asignado para, quien lo hace, desarrolladora,
      asignacion a, propietaria, equipo responsable, autor asignado, persona asignada, miembro asignado,
      responsable principal`,
    sprint: `
      iteracion, sprint previsto, sprint planificado, sprint actual, sprint asignado, numero de sprint,
      numero del sprint`,
    epic: 'epica, epicas, id epica, nombre de la epica, caracteristica padre',
    dependencies: `
      prerrequisitos, requisitos previos, dependiente de, dependencia de, prerrequisito, predecesor, predecesores`,
    goal: `
      objetivo del sprint, meta del sprint, objetivo general, objetivos del sprint, enfoque, meta general,
      el objetivo, objetivo de sprint`,
    capacity: `
      capacidad, capacidad del equipo, capacidad del sprint, capacidad total, capacidad planificada,
      capacidad disponible, capacidad en puntos, capacidad estimada, capacidad maxima, capacidad real`,
    velocity: `
      velocidad, velocidad estimada, velocidad del equipo, velocidad planificada, velocidad esperada,
      velocidad promedio, velocidad objetivo, velocidad del sprint`,
    buffer: 'margen, colchon, margen de riesgo',
    duration: `
      duracion, fechas, fecha, duracion del sprint, periodo del sprint, fechas del sprint, fecha del sprint, plazo,
      rango de fechas`,
    start: `
      fecha de inicio, fecha inicio, comienzo, inicio del sprint, fecha de comienzo, fecha inicial, desde, comienza`,
    end: `
      fin, fecha de fin, fecha fin, fecha de finalizacion, fecha limite, cierre, fin del sprint, fecha de termino,
      fecha final, hasta, entrega, fecha de entrega, finaliza`,
    total: `
      total de puntos de historia, puntos del sprint, puntuacion total, puntos comprometidos en el sprint,
      puntos de la epica`,
    blocker: 'bloqueo, bloqueos, motivo del bloqueo, bloqueado por, motivo de bloqueo, razon del bloqueo',
    criteria: `
      criterios de aceptacion, criterio de aceptacion, escenarios, condiciones de satisfaccion,
      criterios de validacion, criterio, escenario, criterios aceptacion, pruebas de aceptacion, prueba de aceptacion,
      condiciones de aceptacion, criterios de exito, reglas de aceptacion, criterio de exito,
      criterios de aceptacion bdd, criterios de aceptacion gherkin, criterios de aceptacion medibles,
      criterios de aceptacion verificables, criterios de aceptacion detallados, criterios de aceptacion funcionales,
      criterios de aceptacion tecnicos, criterios de aceptacion principales,
      como demostrar`,
    tasks: `
      tareas, subtareas, actividades, pasos, tareas tecnicas, tarea, subtarea, lista de tareas, tareas de la historia,
      tareas de desarrollo, actividades tecnicas, sub tareas, pasos a seguir, tareas asociadas, actividad,
      tareas relacionadas, tareas de implementacion, pasos de implementacion, tareas a realizar, desglose de tareas,
      subtareas tecnicas, plan de implementacion, que hacer, pendientes por hacer, tareas especificas`,
    done: `
      definicion de terminado, definicion de hecho, definicion de completado, criterios de terminado,
      criterios de finalizacion, terminado cuando, hecho cuando`,
    ready: 'definicion de listo, definicion de preparado',
    deliverables: 'entregables',
    description: 'descripcion, detalles, justificacion, detalles de implementacion, detalles tecnicos',
    notes: 'observaciones, riesgos',
    count: 'total de hu, total hu',
  },
  statuses: {
    todo: `
      por hacer, pendiente, no iniciado, no iniciada, abierto, nuevo, planificado, planificada, sin empezar,
      pendientes, no, no completado, no completada, no terminado, no terminada, en espera, sin iniciar, por iniciar,
      por empezar, planificados, planificadas, en cola, abierta, nueva, incompleto, incompleta, no realizado,
      no realizada, a realizar, por realizar, backlog, no finalizado, no finalizada, no completadas, pospuesto,
      pospuesta, aplazado, no comenzado, sin comenzar, asignado, proximo, proximos, no empezado, pendiente de inicio,
      planeado, planeada, por desarrollar, no comenzada, listo para desarrollo`,
    'in-progress': `
      en progreso, en curso, haciendo, en desarrollo, iniciado, en proceso, parcial, realizando, trabajando,
      en ejecucion, en marcha, iniciada, empezado, empezada, en construccion, parcialmente completado,
      en implementacion, en avance, parcialmente completada, avanzando, comenzado, wip`,
    'in-review': `
      en revision, en prueba, en pruebas, revision, en validacion, revisando, probando, para revisar, por validar,
      pendiente de revision, en qa, en verificacion, por revisar, en pruebas qa, validacion, por probar, en testing,
      revision de codigo, en code review, pendiente de validacion, listo para pruebas`,
    blocked: `
      bloqueado, bloqueada, impedido, bloqueados, detenido, detenida, pausado, pausada, impedida, en pausa,
      suspendido, suspendida`,
    done: `
      hecho, hecha, completado, completada, terminado, terminada, finalizado, finalizada, listo, lista, cerrado,
      entregado, si, resuelto, implementado, completadas, completo, hechas, hechos, completados, terminados,
      terminadas, finalizados, finalizadas, cerrada, resuelta, implementada, completa, entregada, realizado,
      realizada, realizados, realizadas, aprobado, aprobada, aceptado, aceptada, validado, validada, listas,
      historias completadas, tareas completadas, culminado, culminada, logrado, ok, cumplido, cumplida, desplegado,
      en produccion, concluido, concluida, done, publicado, probado`,
    dropped: `
      cancelado, cancelada, descartado, eliminado, descartada, eliminada, retirado, rechazado, rechazada, no se hara,
      anulado, abandonado, removido, fuera de alcance`,
  },
  sprint: 'iteracion',
  epic: 'epica',
  phase: 'hito, modulo',
  story: 'tarea, funcionalidad, actividad, mejora, historia usuario, incidencia, elemento',
  task: 'tarea, subtarea, actividad',
  priorities: `
    baja, bajo, esencial, debe tener, deberia tener, podria tener, muy alta, muy alto, muy baja, obligatorio,
    obligatoria, deseable, necesaria, imprescindible, debe tenerse, no tendra, indispensable, necesario`,
  points: 'puntos, punto, puntos de historia, pto, ptos',
  hours: 'minuto',
  days: 'dias habiles, dia habil, dias persona, dias laborables',
  asA: 'yo como, como, siendo, en calidad de, en mi calidad de',
  asides: `
    informacion general, riesgos, leyenda, glosario, historial, introduccion, ceremonias, reunion, indice,
    lecciones aprendidas, proximos pasos, revision, equipo, definicion de terminado, definicion de hecho, notas,
    resumen, contexto, asistentes, que salio bien, que salio mal, que podemos mejorar, acciones de mejora,
    mejoras para el proximo sprint, alcance, restricciones, supuestos, velocidad, acuerdos, bibliografia, anexos,
    requisitos no funcionales, criterios de exito, stack tecnologico, objetivo general, convenciones, plan de pruebas,
    estrategia de pruebas, casos de prueba, preguntas abiertas, entregables, aprendizajes`,
  samples: `
    leyenda, glosario, plantilla, ejemplo, ejemplos, historial de versiones, plantillas, historial de cambios,
    registro de cambios, notas de version, convenciones, control de versiones, control de cambios`,
  worklists: `
    backlog del producto, tareas, por hacer, backlog del sprint, pendientes, mejoras, historias del sprint,
    tareas del sprint, elementos del backlog, planificado, planificadas, lista de tareas, actividades, errores,
    historias seleccionadas, historias planificadas, completadas, tareas pendientes, deuda tecnica,
    requisitos funcionales, backlog de producto, nuevas funcionalidades, pendiente, requerimientos,
    requerimientos funcionales, historias de usuario del sprint, historias comprometidas, tareas completadas,
    historias completadas, listado de historias, items del backlog, proximas tareas, tareas tecnicas del sprint,
    pila del producto, pila del sprint, epicas e historias, epicas y historias de usuario, epicas y user stories`,
  months: `
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ene, feb,
    mar, abr, may, jun, jul, ago, sep, oct, nov, dic`,
  none: `
    ninguno, ninguna, no hay, sin dependencias, no aplica, sin asignar, por definir, nadie, no tiene, sin definir,
    no asignado, por asignar, ningun, no definido, independiente`,
  given: 'dado, dada',
  steps: 'cuando, entonces, y, pero',
  scenario: 'escenario, esquema del escenario, caracteristica',
  sums: 'suma, promedio',
  sideColumns: `
    riesgo, riesgos, mitigacion, probabilidad, correo, plan de mitigacion, plan de contingencia, impacto del riesgo,
    resultado esperado, caso de prueba`,
  sideTables: 'rol, fecha, miembro, ceremonia, herramienta',
  ordinals: `
    primer/primero/primera, segundo/segunda, tercer/tercero/tercera, cuarto/cuarta, quinto/quinta, sexto/sexta,
    septimo/septima, octavo/octava, noveno/novena, decimo/decima`,
  leads: 'el, la, los, las, del, al, en, actual, nuevo, nueva, este',
  excluded: 'fuera de alcance, fuera del alcance, no incluido',
  priorityNouns: 'prioridad',
  work: 'tareas',
  later: 'proximo sprint, proximos sprints, mas adelante, siguientes sprints, siguiente sprint',
  listing: 'tareas, tablero, pila del producto, hoja de ruta',
  planning: 'planificacion, epica, epicas',
  storyMaps: 'mapa de historias',
  want: 'quiero, deseo, necesito, me gustaria, puedo, quisiera',
  role: '',
};
