-- Opens a plan in Neovim with our server attached, and writes what the server said to a file as JSON.
-- Arguments come by environment: PLAN, OUTPUT, and SERVER, a JSON list of the command.
local plan, output = vim.env.PLAN, vim.env.OUTPUT
local answer = {}

local function wait(what, done)
  if not vim.wait(60000, done, 20) then
    error('waited in vain for ' .. what)
  end
end

local function ask(client, method, params)
  local reply = client.request_sync(method, params, 60000, 0)
  if not reply or reply.err then
    error(method .. ': ' .. vim.inspect(reply and reply.err))
  end
  return reply.result
end

local ok, problem = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(plan))
  vim.bo.filetype = 'markdown'
  local id = vim.lsp.start_client({
    name = 'sprintdown',
    cmd = vim.json.decode(vim.env.SERVER),
    root_dir = vim.fn.fnamemodify(plan, ':h'),
  })
  vim.lsp.buf_attach_client(0, id)
  local client = vim.lsp.get_client_by_id(id)
  wait('the server', function() return client.initialized end)
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  answer.diagnostics = vim.tbl_map(function(each)
    return { line = each.lnum + 1, column = each.col + 1, severity = each.severity, code = each.code, message = each.message }
  end, vim.diagnostic.get(0))

  local document = { uri = vim.uri_from_bufnr(0) }
  local line = vim.fn.search('US-008', 'n') - 1
  local column = vim.fn.getline(line + 1):find('US%-008') - 1
  local hover = ask(client, 'textDocument/hover', { textDocument = document, position = { line = line, character = column } })
  answer.hover = hover and hover.contents and hover.contents.value
  local wrong = answer.diagnostics[1]
  local position = { line = wrong.line - 1, character = wrong.column - 1 }
  local actions = ask(client, 'textDocument/codeAction', {
    textDocument = document,
    range = { start = position, ['end'] = position },
    context = { diagnostics = {} },
  })
  answer.actions = vim.tbl_map(function(each) return each.title end, actions or {})
  for _, action in ipairs(actions or {}) do
    if action.isPreferred then
      local edit = action.edit or ask(client, 'codeAction/resolve', action).edit
      vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
      break
    end
  end
  wait('the problem to be settled', function() return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 0 end)
  answer.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
  client.stop()
end)
if not ok then answer.problem = problem end
vim.fn.writefile({ vim.json.encode(answer) }, output)
vim.cmd('qall!')
