"""Properties that are computed once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class remembered(Generic[T]):  # noqa: N801 - named as the decorators it stands beside
    """A property that is computed when it is first asked for, for classes with a ``__dict__``, frozen ones included.

    `functools.cached_property` does the same under a lock until Python 3.12, which takes longer than most of what
    reading remembers.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        """Remember what `compute` gives for each object."""
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> T:  # noqa: ANN401 - an object of any class
        """The value; from the second time on, Python finds it in the object itself."""
        value = self._compute(instance)
        instance.__dict__[self._name] = value
        return value
