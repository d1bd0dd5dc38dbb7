//! Which relay is asked first: the lowest order that is well, and within it by weight.

/// The relays of an installation by order, with what weight each has had its turn.
#[derive(Debug)]
pub(super) struct Choice {
    /// By order; in each the place of a relay in the settings, its weight, and how far its turn is due.
    groups: Vec<Vec<(usize, i64, i64)>>,
}

impl Choice {
    /// The order and the weight of each relay, in the sequence of the settings.
    pub(super) fn new(relays: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut all: Vec<(u32, usize, u32)> =
            relays.into_iter().enumerate().map(|(at, (order, weight))| (order, at, weight)).collect();
        all.sort_unstable();
        let same = |one: &(u32, usize, u32), other: &(u32, usize, u32)| one.0 == other.0;
        let group = |group: &[(u32, usize, u32)]| {
            group.iter().map(|(_, at, weight)| (*at, i64::from((*weight).max(1)), 0)).collect()
        };
        Self { groups: all.chunk_by(same).map(group).collect() }
    }

    /// The sequence in which relays are tried for one message; those that are not `well` are left out. The first is
    /// chosen smoothly by weight (as nginx does it): with weights 3 and 1 every fourth message goes to the second.
    pub(super) fn next(&mut self, well: impl Fn(usize) -> bool) -> Vec<usize> {
        let (mut sequence, mut chosen) = (Vec::new(), false);
        for group in &mut self.groups {
            let from = sequence.len();
            let all: i64 = group.iter().filter(|(at, ..)| well(*at)).map(|(_, weight, _)| weight).sum();
            for (at, weight, due) in group.iter_mut().filter(|(at, ..)| well(*at)) {
                *due += if chosen { 0 } else { *weight };
                sequence.push(*at);
            }
            let due = |at: &usize| group.iter().find(|one| one.0 == *at).map_or(0, |one| one.2);
            sequence[from..].sort_by_key(|at| std::cmp::Reverse(due(at)));
            let first = sequence.get(from).copied().filter(|_| !chosen);
            if let Some(one) = first.and_then(|first| group.iter_mut().find(|one| one.0 == first)) {
                one.2 -= all;
                chosen = true;
            }
        }
        sequence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_divide_the_messages_of_one_order_smoothly() {
        let mut choice = Choice::new([(0, 3), (0, 1), (1, 9)]);
        let firsts: Vec<usize> = (0..8).map(|_| choice.next(|_| true)[0]).collect();
        assert_eq!(firsts, [0, 0, 1, 0, 0, 0, 1, 0]);
        assert_eq!(choice.next(|_| true)[2], 2, "the next order is the last resort");
    }

    #[test]
    fn who_rests_is_left_out_and_the_next_order_takes_over() {
        let mut choice = Choice::new([(1, 1), (0, 1), (0, 1)]);
        assert_eq!(choice.next(|at| at != 1), [2, 0]);
        assert_eq!(choice.next(|at| at == 0), [0]);
        assert_eq!(choice.next(|_| false), Vec::<usize>::new());
        let firsts: Vec<usize> = (0..4).map(|_| choice.next(|_| true)[0]).collect();
        assert_eq!(firsts.iter().filter(|first| **first == 1).count(), 2, "a rest is not made up for: {firsts:?}");
    }

    #[test]
    fn positions_are_orders_where_nothing_else_is_said() {
        let mut choice = Choice::new([(0, 1), (1, 1), (2, 1)]);
        for _ in 0..3 {
            assert_eq!(choice.next(|_| true), [0, 1, 2]);
        }
    }
}
