;;; Opens a plan in Emacs with our server attached by Eglot, and writes what the server said to a file as JSON.  -*- lexical-binding: t -*-
;; What is needed comes by environment: PLAN, OUTPUT, and CONFIGURATION, a file of Lisp as the README has it.

(require 'cl-lib)
(require 'package)
(package-initialize)
(require 'json)
(require 'markdown-mode)
(require 'eglot)
(load (getenv "CONFIGURATION") nil t)

(defun await (what done)
  "Waits until DONE says so; fails with WHAT was waited for."
  (let ((end (+ (float-time) 60)))
    (while (not (funcall done))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun words (where)
  "The text of the line that WHERE is on."
  (save-excursion (goto-char where) (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun told ()
  "Errors as the minor mode shows them."
  (flymake-start)
  (cl-remove-if-not (lambda (each) (eq (flymake-diagnostic-type each) 'eglot-error)) (flymake-diagnostics)))

(defun hover-at (text)
  "The card of what stands at TEXT."
  (goto-char (point-min))
  (search-forward text)
  (backward-char)
  (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents)
             :value))

(defun mend-at (place)
  "Takes the quick fix that Eglot offers first at PLACE."
  (goto-char place)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt _all &optional _pred _must _initial _history default &rest _) default)))
    (eglot-code-actions place nil "quickfix" t))
  ;; Nobody is idle in a batch, which is when Eglot would tell the server.
  (eglot--signal-textDocument/didChange))

(defun session ()
  "Everything, as an association list."
  (find-file (getenv "PLAN"))
  (let ((eglot-sync-connect 60)) (apply #'eglot (eglot--guess-contact)))
  (await "the server" #'eglot-current-server)
  (await "diagnostics" #'told)
  (let* ((first (car (told)))
         (place (flymake-diagnostic-beg first))
         (said `((message . ,(flymake-diagnostic-text first)) (line . ,(words place)) (hover . ,(hover-at "US-008")))))
    (mend-at place)
    (await "the problem to be settled" (lambda () (not (told))))
    (append said `((text . ,(buffer-substring-no-properties (point-min) (point-max)))))))

(let ((said (condition-case problem (session) (error `((problem . ,(error-message-string problem)))))))
  (with-temp-file (getenv "OUTPUT") (insert (json-encode said))))
(set-buffer-modified-p nil)
(kill-emacs)
