"""The one way in (受理台): submit a request, do an act, ask for a view."""
