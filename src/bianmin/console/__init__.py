"""The staff console: one file a noun.

How to add a page:

1. Write a view in the file of its noun (``console/<noun>.py``), a subclass of ``frame.Page``: ``title`` (a Text),
   ``nav`` (the key of its menu entry), ``permission`` (checked before anything else; a refusal is logged and shown),
   ``template``; ``get`` and ``post`` return ``self.show(**context)``, ``self.done(text, to, undo=…)`` (a toast, then
   a redirect) or a response of their own. ``self.actor`` is who acts. Business decisions and writes stay in the
   nouns' actions: a view reads queries, calls one action, and shows what came of it.
2. For a form, subclass ``kit.forms.OfficeForm`` and call ``self.attempt(form, deed)``: what an action refuses
   then stands at the top of the form with everything that was typed still there.
3. For what can't be undone, show ``self.second_look(…)`` first and act only where ``self.confirmed``.
4. Put the template in ``templates/console/<noun>/``; it extends ``console/base.html`` and fills the blocks ``title``
   (taken from the view where left out), ``main``, and ``aside`` where there is one. Parts are in
   ``kit/templates/kit/`` and shown in every state on ``/console/components/``.
5. Add the address to ``urls.py`` and, where it belongs in the menu, one line to ``menu.py``.
6. Add the page to ``tests/console/pages.py``: it is then opened in both languages, wide and
   narrow, and checked for axe violations, valid HTML and overflow.

A page on a person's record notes the look: ``self.note_look("case", case_id, "read")``. Text in both languages is
written where it stands, with ``t(zh, en)`` or ``{% t %}``. Identifiers never stand in an address or a log.
"""
