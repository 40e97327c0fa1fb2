/** Portuguese planning words. */
import {sentences} from './sentences/pt.ts';
import type {Words} from './words.ts';

export const pt: Words = {
  ...sentences,
  written: {
    sections: 'Critérios de aceitação, Tarefas, Definição de pronto, Objetivo da sprint',
    priorities: 'Alta, Média, Baixa',
    statuses: 'A fazer, Em andamento, Em revisão, Bloqueado, Concluído, Cancelado',
    answers: 'Sim, Não',
  },
  fields: {
    id: `
      codigo, identificador, nº, numero, id da historia, cod, hu, rf, id historia, nº da historia, id tarefa, id us,
      identificacao, id da tarefa, codigo da historia, n, num`,
    title: `
      historia, historia de usuario, historias, titulo, nome, tarefa, atividade, historia issue, funcionalidade,
      descricao da tarefa, requisito, descricao da historia, historias de usuario, nome da tarefa,
      descricao da atividade, eu quero, quero, estoria, estorias, estoria de usuario, nome da historia, entrega,
      historia do usuario, historias do usuario, o que, caracteristica, funcionalidades, atividades, quero que,
      descricao historia, item de backlog, item do backlog, itens do backlog, titulo da historia, demanda,
      titulo da tarefa, titulo da us, funcionalidade requisito`,
    points: `
      pontos, pontuacao, pontos de historia, pontos estimados, pontos de estoria, pontos de complexidade,
      pontuacao estimada, peso, estimativa em pontos, estimativa pontos, pontos por historia, pontos da historia,
      total pontos, pontos de esforco, estimativa sp, complexidade em pontos`,
    estimate: `
      estimativa, esforco, tempo estimado, horas, tempo, tamanho, duracao estimada, custo, estimativa de esforco,
      esforco estimado, horas estimadas, estimativa em horas, estimativa horas, estimativa de tempo, prazo estimado,
      custo estimado, carga horaria, tempo previsto, duracao prevista, complexidade, estimado, estim, estimativa h,
      porte`,
    actual: 'tempo real, realizado, horas realizadas, esforco real, horas gastas, tempo gasto',
    status: `
      estado, situacao, concluida, concluido, feito, andamento, situacao atual, status atual, progresso, finalizada,
      entregue, finalizado, status da tarefa, foi feita, realizada, concluida ou nao, completa, estado atual`,
    priority: `
      prioridade, importancia, severidade, criticidade, nivel de prioridade, grau de prioridade, prioridade moscow,
      relevancia, valor, urgencia`,
    assignee: `
      responsavel, responsaveis, dono, pareamento, desenvolvedor, desenvolvedores, quem, atribuido a, encarregado,
      responsavel pela tarefa, membro, membros, atribuido, alocado, alocados, devs, executor, executores, dupla,
      integrante, integrantes, participantes, responsavel tecnico, encarregados, atribuicao, designado, pessoa,
      pessoas, autor da tarefa, desenvolvido por, desenvolvedor responsavel, membro responsavel`,
    sprint: `
      iteracao, sprint prevista, sprint planejada, sprint atual, ciclo, numero da sprint, nº da sprint,
      numero do sprint`,
    epic: 'epico, epicos, tema, modulo, id epico, nome do epico',
    dependencies: `
      dependencias, depende de, dependencia, pre requisitos, dependente de, pre requisito, bloqueado por,
      prerequisito, prerequisitos, requisito previo, dependencias tecnicas`,
    labels: 'etiquetas, rotulos',
    type: 'tipo, categoria',
    goal: `
      objetivo, objetivo da sprint, meta, meta da sprint, objetivos, objetivo geral, proposito, foco, tema da sprint,
      o objetivo, objetivos da sprint, objetivo do sprint, meta do sprint`,
    capacity: `
      capacidade, capacidade da equipe, capacidade do time, capacidade da sprint, capacidade total,
      capacidade planejada, capacidade disponivel, capacidade em pontos`,
    velocity: `
      velocidade, velocidade da equipe, velocidade do time, velocidade estimada, velocity da equipe, velocidade media,
      velocidade esperada, velocidade planejada, velocity esperada`,
    buffer: 'reserva, margem de risco',
    duration: `
      duracao, periodo, datas, data, periodo da sprint, duracao da sprint, data da sprint, datas da sprint,
      periodo de execucao, vigencia, intervalo`,
    start: `
      inicio, data de inicio, data inicio, comeco, data de inicio da sprint, comeco da sprint, inicio da sprint,
      abertura, data inicial`,
    end: `
      fim, termino, data de termino, data de fim, data final, prazo, data fim, data de termino da sprint,
      fim da sprint, final, encerramento, conclusao, data de entrega, data de conclusao, termino da sprint`,
    total: `
      pontos totais, pontos planejados para a sprint, pontuacao total, somatorio, total de horas, pontos da sprint,
      pontos do epico, pontos planejados na sprint`,
    blocker: 'bloqueio, impedimento, impedimentos, bloqueador, bloqueios, motivo do bloqueio, impedido por',
    criteria: `
      criterios de aceitacao, criterio de aceitacao, criterios de aceite, criterio de aceite, cenarios, criterios,
      criterios de validacao, criterios aceite, regras de aceitacao, cenario, condicoes de aceite,
      criterios aceitacao, criterio aceite, condicoes de satisfacao, criterios de aceitacao bdd, testes de aceitacao,
      teste de aceitacao, criterios de sucesso, criterio de sucesso, criterios de conclusao, checklist de aceite,
      criterios de pronto da historia, criterios de aceitacao mensuraveis, criterios de aceitacao verificaveis,
      criterios de aceitacao testaveis, criterios de aceitacao detalhados, criterios de aceitacao funcionais,
      criterios de aceitacao tecnicos, criterios de aceite mensuraveis, criterios de aceite verificaveis,
      como demonstrar`,
    tasks: `
      tarefas, subtarefas, atividades, passos, tarefas tecnicas, tarefa, subtarefa, lista de tarefas,
      tarefas da historia, atividades tecnicas, passo a passo, o que fazer, sub tarefas, atividade,
      tarefas relacionadas, tarefas de desenvolvimento, a fazeres, lista de atividades, tarefas a realizar,
      passos de implementacao, implementacao tecnica, subtarefas tecnicas, tarefas de implementacao,
      etapas de implementacao, passos tecnicos`,
    done: `
      definicao de pronto, definicao de feito, criterios de pronto, pronto quando, definicao de concluido,
      feito quando`,
    ready: 'definicao de preparado, pronto para iniciar',
    deliverables: 'entregaveis, entregas',
    narrative: 'historia de usuario',
    description:
      'descricao, contexto, detalhes, justificativa, valor de negocio, detalhes tecnicos, detalhes de implementacao',
    notes: 'observacoes, notas, comentarios, riscos, anexos, referencias',
    count: 'historias, itens, qtd',
  },
  statuses: {
    todo: `
      a fazer, pendente, nao iniciado, nao iniciada, aberto, novo, planejado, planejada, para fazer, nao,
      nao concluida, nao concluido, pronto para iniciar, aguardando, a iniciar, nao feito, nao feita, nao realizado,
      nao realizada, pendentes, em aberto, na fila, backlog, a desenvolver, incompleto, incompleta, nao entregue,
      nao finalizado, nao finalizada, por fazer, a ser feito, planejadas, planejados, nao concluidas, nao concluidos,
      nao iniciados, nao iniciadas, fazer, para iniciar, aberta, nova, previsto, prevista, em espera, adiado, adiada,
      proximos, nao comecou, nao comecado, ainda nao iniciado, a comecar, pendencia, pronto para desenvolvimento,
      no backlog`,
    'in-progress': `
      em andamento, em progresso, fazendo, em desenvolvimento, iniciado, iniciada, parcial, parcialmente, em execucao,
      em curso, executando, desenvolvendo, em construcao, parcialmente concluido, parcialmente concluida,
      em implementacao, trabalhando, em progresso parcial, sendo feito, em elaboracao, wip, em progresso inicial,
      comecado, comecada, em desenvolvimento ativo`,
    'in-review': `
      em revisao, em teste, em testes, revisao, em validacao, em homologacao, homologacao, em avaliacao,
      em code review, para revisar, testando, aguardando revisao, em analise, para testar, aguardando aprovacao,
      validacao, em verificacao, aguardando teste, aguardando validacao, pronto para teste, em qa, em review,
      code review`,
    blocked: `
      bloqueado, bloqueada, impedido, impedida, bloqueados, parado, parada, suspenso, suspensa, com impedimento`,
    done: `
      concluido, concluida, feito, feita, pronto, pronta, finalizado, finalizada, entregue, completo, completa, sim,
      concluidos, concluidas, resolvido, implementado, implementada, encerrado, realizado, realizada, aceito, aceita,
      aprovado, aprovada, validado, validada, completos, feitos, entregues, finalizados, finalizadas, realizados,
      realizadas, completadas, completado, completada, encerrada, resolvida, terminado, terminada,
      entregas concluidas, historias concluidas, atividades concluidas, ok, concluido com sucesso, 100 concluido,
      finalizado com sucesso, publicado, em producao, testado, testada, entregue com sucesso, done, feito e testado`,
    dropped: `
      cancelado, cancelada, descartado, removido, removida, descartada, retirado, retirada, nao sera feito,
      cancelados, canceladas, excluido`,
  },
  sprint: 'iteracao',
  epic: 'epico',
  phase: 'fase, etapa, semana, marco, dia, entrega, ciclo, mes',
  story: `
    historia de usuario, historia, tarefa, requisito, funcionalidade, hu, estoria, atividade, estoria de usuario,
    historia do usuario, melhoria, caso de uso, demanda`,
  task: 'tarefa, subtarefa, atividade',
  priorities: `
    critica, critico, alta, media, baixa, alto, medio, baixo, urgente, essencial, importante, desejavel, altissima,
    muito alta, muito baixa, urgencia alta, medio alto, media alta, deve ter, deveria ter, poderia ter, obrigatorio,
    obrigatoria, opcional, necessario, prioritaria, maxima, minima`,
  points: 'pontos, ponto, pontos de historia, pontos de estoria',
  hours: 'horas, hora, minutos, hs',
  days: 'dias, dia, semanas, semana, meses, dias uteis, dia util, dias corridos, mes',
  asA: 'eu como, como, enquanto, eu enquanto, na condicao de, sendo um, sendo uma',
  asides: `
    informacoes gerais, riscos, retrospectiva, legenda, glossario, historico, referencias, cronograma, introducao,
    papeis, cerimonias, reuniao, metricas, sumario, licoes aprendidas, proximos passos, revisao, relato, resultados,
    o que deu certo, o que deu errado, como melhorar, definicao de pronto, observacoes, equipe, ferramentas, pessoas,
    processos, conclusao, analise, participantes, presentes, ausentes, pauta, pontos positivos, pontos negativos,
    pontos de melhoria, melhorias para a proxima sprint, acoes, quadro de pareamento, conhecimento, indicadores,
    restricoes, premissas, visao geral, apresentacao, escopo, velocidade, desenvolvimento do time,
    requisitos nao funcionais, dependencias, criterios de sucesso, tecnologias, stack tecnologica, objetivos,
    convencoes, plano de testes, estrategia de testes, casos de teste, resumo executivo`,
  samples: `
    legenda, glossario, modelo, exemplo, exemplos, historico de versoes, historico de revisao, convencoes, siglas,
    log de alteracoes, historico de alteracoes, notas de versao, registro de alteracoes`,
  worklists: `
    backlog do produto, historias, historias de usuario, tarefas, a fazer, historias alocadas, funcionalidades,
    requisitos, backlog da sprint, dividas tecnicas, melhorias, historias da sprint, tarefas da sprint, itens,
    itens da sprint, itens do backlog, planejado, planejadas, historias planejadas, tarefas planejadas,
    lista de tarefas, lista de historias, atividades, novas funcionalidades, debitos tecnicos, entregas planejadas,
    historias concluidas, tarefas pendentes, requisitos funcionais, backlog do sprint, itens de backlog,
    proximas tarefas, tarefas em aberto, funcionalidades planejadas, proximas funcionalidades,
    lista de funcionalidades, lista de requisitos, fila, fila de tarefas, historias do epico, itens selecionados,
    historias selecionadas, itens planejados, tarefas concluidas, issues abertas, correcoes, epicos e historias,
    epicos e user stories`,
  months: `
    janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev,
    mar, abr, mai, jun, jul, ago, set, out, nov, dez`,
  none: `
    nenhum, nenhuma, nao ha, sem, nenhum ainda, nao se aplica, nao possui, sem dependencias, a definir, nao definido,
    indefinido, ninguem, nao tem, nao atribuido, nao informado, em aberto, independente`,
  given: 'dado, dada, dados',
  steps: 'quando, entao, e, mas',
  scenario: 'cenario, esquema do cenario, funcionalidade',
  sums: 'soma, restante, restantes, pontos restantes',
  sideColumns: `
    risco, riscos, mitigacao, probabilidade, decisao, metrica, autor, autores, impacto do risco, contingencia,
    plano de contingencia, plano de mitigacao, requisito relacionado, decisao tomada`,
  sideTables: `
    papel, funcao, versao, data, dia, membro, metrica, semana, evento, cerimonia, integrante, nivel, ferramenta`,
  ordinals: `
    primeiro/primeira, segundo/segunda, terceiro/terceira, quarto/quarta, quinto/quinta, sexto/sexta, setimo/setima,
    oitavo/oitava, nono/nona, decimo/decima`,
  leads: `
    o, os, as, da, do, de, na, no, ao, para, por, proximo, proxima, atual, ultima, ultimo, nova, novo, cada, esta,
    nesta, desta, durante, anterior`,
  excluded: 'fora do escopo, fora de escopo, nao incluido',
  priorityNouns: 'prioridade, prioridades',
  work: 'historias, tarefas, funcionalidades, estorias',
  later: 'futuro, futuras, proxima sprint, proximas sprints, mais tarde',
  listing: 'tarefas, quadro, plano, roteiro',
  planning: 'historia, historias, requisitos, planejamento, epico, epicos, funcionalidades',
  storyMaps: 'mapa de historias',
  want: 'quero, desejo, gostaria, preciso, posso, necessito',
  role: '',
};
