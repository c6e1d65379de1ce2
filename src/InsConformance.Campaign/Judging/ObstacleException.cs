namespace InsConformance.Campaign.Judging;

/// <summary>Ends a scenario that cannot be judged.</summary>
public sealed class ObstacleException : Exception
{
    /// <summary>Makes the exception.</summary>
    public ObstacleException(Obstacle obstacle)
        : base(obstacle.Reason) => Obstacle = obstacle;

    /// <summary>What prevents the judgement.</summary>
    public Obstacle Obstacle { get; }
}
