/** Portuguese planning words. */
import type {Words} from './words.ts';

export const pt: Words = {
  fields: {
    id: 'codigo, identificador, nº, numero',
    title: `
      historia, historia de usuario, historias, titulo, nome, tarefa, atividade, historia issue, item,
      funcionalidade, descricao da tarefa, issue, requisito`,
    points: 'pontos, pontuacao, pontos de historia, story points, pontos estimados',
    estimate: 'estimativa, esforco, tempo estimado, horas, tempo, tamanho, duracao estimada, custo',
    actual: 'tempo real, realizado',
    status: 'status, estado, situacao, concluida, concluido, feito, andamento',
    priority: 'prioridade, importancia, severidade',
    assignee: `
      responsavel, responsaveis, dono, pareamento, desenvolvedor, desenvolvedores, quem, atribuido a, encarregado`,
    sprint: 'sprint, iteracao',
    epic: 'epico, feature',
    dependencies: 'dependencias, depende de, dependencia, pre requisitos',
    labels: 'etiquetas, rotulos, tags',
    type: 'tipo, categoria',
    goal: 'objetivo, objetivo da sprint, meta, meta da sprint, objetivos, objetivo geral, sprint goal',
    capacity: 'capacidade, capacidade da equipe, capacidade do time',
    velocity: 'velocidade, velocity',
    buffer: 'reserva, margem de risco',
    duration: 'duracao, periodo, datas, data',
    start: 'inicio, data de inicio, data inicio, comeco',
    end: 'fim, termino, data de termino, data de fim, data final, prazo, data fim',
    total: `
      total, total de pontos, total de pontos planejados, pontos planejados, total de story points, soma`,
    blocker: 'bloqueio, impedimento, impedimentos, bloqueador',
    criteria: `
      criterios de aceitacao, criterio de aceitacao, criterios de aceite, criterio de aceite, cenarios, criterios`,
    tasks: 'tarefas, subtarefas, atividades, passos, tarefas tecnicas',
    done: 'definicao de pronto, definition of done, definicao de feito',
    ready: 'definicao de preparado',
    deliverables: 'entregaveis, entregas',
    narrative: 'historia de usuario, user story',
    description: 'descricao, contexto, detalhes, justificativa, valor de negocio',
    notes: 'observacoes, notas, comentarios, riscos, anexos, referencias',
  },
  statuses: {
    todo: `
      a fazer, pendente, nao iniciado, nao iniciada, aberto, novo, planejado, planejada, para fazer, nao,
      nao concluida, nao concluido, pronto para iniciar, aguardando`,
    'in-progress': `
      em andamento, em progresso, fazendo, em desenvolvimento, iniciado, iniciada, parcial, parcialmente`,
    'in-review': 'em revisao, em teste, em testes, revisao, em validacao',
    blocked: 'bloqueado, bloqueada, impedido, impedida',
    done: `
      concluido, concluida, feito, feita, pronto, pronta, finalizado, finalizada, entregue, completo, completa,
      sim, concluidos, concluidas, resolvido, implementado, implementada, encerrado`,
    dropped: 'cancelado, cancelada, descartado, removido',
  },
  sprint: 'sprint, iteracao',
  epic: 'epico',
  phase: 'fase, etapa, semana, marco, dia',
  story: `
    historia de usuario, historia, tarefa, requisito, funcionalidade, hu, us, issue, estoria, atividade`,
  task: 'tarefa, subtarefa, atividade',
  priorities: `
    critica, critico, alta, media, baixa, alto, medio, baixo, urgente, essencial, importante, desejavel`,
  points: 'pontos, ponto, pts',
  hours: 'h, horas, hora, minutos',
  days: 'dias, dia, semanas, semana, meses',
  asA: 'como um, como uma, eu como, como',
  asides: `
    riscos, retrospectiva, legenda, glossario, historico, historico de versoes, historico de revisao, referencias,
    cronograma, introducao, papeis, papeis scrum, cerimonias, reuniao, metricas, sumario, licoes aprendidas,
    proximos passos, revisao, relato, quadro de conhecimento, burndown, velocity, resultados, o que deu certo,
    o que deu errado, como melhorar, definicao de pronto, observacoes, equipe, ferramentas, pessoas, processos,
    conclusao, analise`,
  samples: 'legenda, glossario, modelo, exemplo, exemplos, historico de versoes, historico de revisao',
  worklists: `
    backlog, backlog do produto, historias, historias de usuario, tarefas, a fazer, historias alocadas,
    funcionalidades, requisitos, backlog da sprint, issues, dividas tecnicas, melhorias`,
  months: `
    janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
    jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez`,
  none: 'nenhum, nenhuma, nao ha, sem, n a',
  given: 'dado, dada, dados, dado que',
  steps: 'quando, entao, e, mas',
  scenario: 'cenario, esquema do cenario, funcionalidade',
  sums: 'total, subtotal, total geral, total da sprint, soma, restante, media, total de pontos',
  sideColumns: 'risco, riscos, mitigacao, probabilidade, email, decisao, metrica, autor, autores',
  sideTables:
    'papel, funcao, versao, data, dia, membro, metrica, semana, evento, cerimonia, integrante, nivel, ferramenta',
  ordinals:
    'primeiro/primeira, segundo/segunda, terceiro/terceira, quarto/quarta, quinto/quinta, sexto/sexta, setimo/setima, oitavo/oitava, nono/nona, decimo/decima',
  leads:
    'o, a, os, as, da, do, de, na, no, ao, para, por, proximo, proxima, atual, ultima, ultimo, nova, novo, cada, esta, nesta, desta, durante, anterior',
  excluded: 'fora do escopo, fora de escopo, nao incluido',
  priorityNouns: 'prioridade, prioridades',
  work: 'backlog, historias, tarefas, funcionalidades, estorias',
  later: 'futuro, futuras, proxima sprint, proximas sprints, mais tarde, ideias futuras',
};
